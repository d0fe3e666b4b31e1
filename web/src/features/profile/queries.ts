import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { pagedQuery } from '../../shared/paging.js';

type Schemas = components['schemas'];
export type Reveal = Schemas['RevealView'];
export type Score = Schemas['LanguageScoreInput'];
export type Passport = Schemas['GivePassport'];

export const meQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: () => dataOf(api.GET('/students/me')),
});

/** Who was shown the number of the passport, the latest first. */
export const revealsQuery = (id: string) =>
  pagedQuery<Reveal>(['students', id, 'passport-reveals'], (cursor) =>
    dataOf(
      api.GET('/students/{id}/passport-reveals', { params: { path: { id }, query: { cursor } } }),
    ),
  );

interface PassportWish {
  readonly id: string;
  readonly version: number;
  /** Null takes the number back. */
  readonly passport: Passport | null;
}

/** Gives the passport or takes it back; the number is kept in no cache. */
export const usePassport = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, passport }: PassportWish) => {
      const params = { path: { id }, header: seen(version) };
      return passport
        ? dataOf(api.PUT('/students/{id}/passport', { params, body: passport }))
        : dataOf(api.DELETE('/students/{id}/passport', { params }));
    },
    onSuccess: (saved) => queryClient.setQueryData(meQuery.queryKey, saved),
    onError: () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
    gcTime: 0,
  });
};
