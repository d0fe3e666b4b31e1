import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type Consent = Schemas['ConsentView'];
export type ConsentText = Schemas['ConsentTextView'];
export type ConsentKind = Consent['kind'];

export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: async () => (await dataOf(api.GET('/consents'))).items,
});

export const consentTextsQuery = (locale: 'ko' | 'en' | 'fr') =>
  queryOptions({
    queryKey: ['consent-texts', locale],
    queryFn: async () =>
      (await dataOf(api.GET('/consent-texts', { params: { query: { locale } } }))).items,
    staleTime: 60 * 60_000,
  });

/** Gives or revokes one consent; whatever it hid or erased is read anew. */
export const useAnswerConsent = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['AnswerConsent']) =>
      (await dataOf(api.POST('/consents', { body }))).items,
    onSuccess: async (items) => {
      queryClient.setQueryData(consentsQuery.queryKey, items);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['students'] }),
        queryClient.invalidateQueries({ queryKey: ['applications'] }),
      ]);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['consent-texts'] }),
  });
};
