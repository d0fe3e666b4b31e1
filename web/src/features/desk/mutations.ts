import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, once, seen } from '../../api/client.js';
import type { Application } from '../../api/types.js';
import { applicationQuery } from './queries.js';

/** What a coordinator decides on a record without choosing anything else. */
export const decisions = ['nominate', 'endorse', 'return', 'reject'] as const;
export type Decision = (typeof decisions)[number];

export interface Decided {
  readonly decision: Decision;
  /** Given for a return and a rejection; the student reads it. */
  readonly reason: string;
}

const send = (id: string, version: number, { decision, reason }: Decided) => {
  const params = { path: { id }, header: seen(version) };
  switch (decision) {
    case 'nominate':
      return dataOf(api.POST('/applications/{id}/nomination', { params }));
    case 'endorse':
      return dataOf(api.POST('/applications/{id}/endorsement', { params }));
    case 'return':
      return dataOf(api.POST('/applications/{id}/return', { params, body: { reason } }));
    case 'reject':
      return dataOf(api.POST('/applications/{id}/rejection', { params, body: { reason } }));
  }
};

/** Sends one decision on the version that its maker has read. */
export const useDecide = ({ id, version }: Pick<Application, 'id' | 'version'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decided: Decided) => send(id, version, decided),
    onSuccess: async (saved) => {
      queryClient.setQueryData(applicationQuery(id).queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: ['applications'] });
    },
  });
};

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
