import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placements', id],
    queryFn: () => dataOf(api.GET('/placements/{id}', { params: { path: { id } } })),
  });
