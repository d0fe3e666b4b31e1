import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Application, Offer } from '../../api/types.js';
import { applicationQuery } from './queries.js';

/** What a coordinator decides on a record without choosing anything else. */
export const decisions = ['nominate', 'endorse', 'return', 'reject'] as const;
export type Decision = (typeof decisions)[number];

const pathOf: Readonly<Record<Decision, string>> = {
  nominate: 'nomination',
  endorse: 'endorsement',
  return: 'return',
  reject: 'rejection',
};

export interface Decided {
  readonly decision: Decision;
  /** Given for a return and a rejection; the student reads it. */
  readonly reason: string;
}

/** Sends one decision on the version that its maker has read. */
export const useDecide = ({ id, version }: Pick<Application, 'id' | 'version'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, reason }: Decided) =>
      api.post<Application>(
        `/applications/${id}/${pathOf[decision]}`,
        reason === '' ? {} : { reason },
        { version },
      ),
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
      api.post<Offer>('/offers', { applicationId, ...place }, { idempotencyKey: key }),
    onSuccess: () =>
      Promise.all(
        ['applications', 'offers', 'projects'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
};
