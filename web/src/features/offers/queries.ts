import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

export const offerQuery = (id: string) =>
  queryOptions({
    queryKey: ['offers', id],
    queryFn: () => dataOf(api.GET('/offers/{id}', { params: { path: { id } } })),
  });
