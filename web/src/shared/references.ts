import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import type { components } from '../api/schema.js';

export type Reference = components['schemas']['ReferenceView'];
export type ReferenceList = components['schemas']['ReferenceList'];
export type Letter = components['schemas']['LetterView'];

/** Whom a student asked, and what became of it. */
export const referencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'references'],
    queryFn: () => dataOf(api.GET('/applications/{id}/references', { params: { path: { id } } })),
  });

/** What a referee wrote, for those who may read it. */
export const letterQuery = (id: string, referenceId: string) =>
  queryOptions({
    queryKey: ['applications', id, 'references', referenceId, 'letter'],
    queryFn: () =>
      dataOf(
        api.GET('/applications/{id}/references/{referenceId}/letter', {
          params: { path: { id, referenceId } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where the file of a letter is saved from. */
export const letterAddress = (id: string, referenceId: string): string =>
  `/api/applications/${id}/references/${referenceId}/letter/file`;
