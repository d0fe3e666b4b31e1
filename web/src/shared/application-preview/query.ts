import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** The application as reviewers get it. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'preview'],
    queryFn: () => dataOf(api.GET('/applications/{id}/preview', { params: { path: { id } } })),
    staleTime: 0,
  });
