import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';

/** One application, whole. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: () => dataOf(api.GET('/applications/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
