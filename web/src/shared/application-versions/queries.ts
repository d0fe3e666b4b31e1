import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** What was handed in, newest first. */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'versions'],
    queryFn: () => dataOf(api.GET('/applications/{id}/versions', { params: { path: { id } } })),
    select: ({ items }) => items,
  });

/** What one handed-in version changed in the one before. */
export const changesQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['applications', id, 'versions', number, 'changes'],
    queryFn: () =>
      dataOf(
        api.GET('/applications/{id}/versions/{number}/changes', {
          params: { path: { id, number } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where the receipt of one version is; browsers save it under its name. */
export const receiptAddress = (applicationId: string, number: number): string =>
  `/api/applications/${applicationId}/versions/${number}/receipt`;
