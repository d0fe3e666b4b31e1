import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, once, seen } from '../../api/client.js';
import type { Application, ReturnMark } from '../../api/types.js';
import { applicationQuery } from './queries.js';

/** What a coordinator decides on a record without choosing anything else. */
export const decisions = ['nominate', 'endorse', 'reject'] as const;
export type Decision = (typeof decisions)[number];

export interface Decided {
  readonly decision: Decision;
  /** Given for a rejection; the student reads it. */
  readonly reason: string;
}

const send = (id: string, version: number, { decision, reason }: Decided) => {
  const params = { path: { id }, header: seen(version) };
  switch (decision) {
    case 'nominate':
      return dataOf(api.POST('/applications/{id}/nomination', { params }));
    case 'endorse':
      return dataOf(api.POST('/applications/{id}/endorsement', { params }));
    case 'reject':
      return dataOf(api.POST('/applications/{id}/rejection', { params, body: { reason } }));
  }
};

type Read = Pick<Application, 'id' | 'version'>;

/** Keeps the record as the server answered it, and reads the lists again. */
const useKeep = () => {
  const queryClient = useQueryClient();
  return async (saved: Application) => {
    queryClient.setQueryData(applicationQuery(saved.id).queryKey, saved);
    await queryClient.invalidateQueries({ queryKey: ['applications'] });
  };
};

/** Sends one decision on the version that its maker has read. */
export const useDecide = ({ id, version }: Read) =>
  useMutation({
    mutationFn: (decided: Decided) => send(id, version, decided),
    onSuccess: useKeep(),
  });

export interface Returned {
  /** The student reads it. */
  readonly reason: string;
  readonly marks: readonly ReturnMark[];
  /** An instant; the deadline of the call when absent. */
  readonly editableUntil?: string;
}

/** Sends the version that was read back to the student. */
export const useReturn = ({ id, version }: Read) =>
  useMutation({
    mutationFn: ({ marks, ...rest }: Returned) =>
      dataOf(
        api.POST('/applications/{id}/return', {
          params: { path: { id }, header: seen(version) },
          body: { ...rest, marks: [...marks] },
        }),
      ),
    onSuccess: useKeep(),
  });

export interface Place {
  readonly projectId: string;
  readonly startsOn: string;
  readonly weeks: number;
}

/** Offers a place; the key makes a second click harmless. */
export const useOfferPlace = (applicationId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ place, key }: { readonly place: Place; readonly key: string }) =>
      dataOf(
        api.POST('/offers', {
          params: { header: once(key) },
          body: { applicationId, ...place },
        }),
      ),
    onSuccess: () =>
      Promise.all(
        ['applications', 'offers', 'projects'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
};
