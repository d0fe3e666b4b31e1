import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';

/** The placements of the signed-in student, newest first. */
export const myPlacementsQuery = queryOptions({
  queryKey: ['placements', 'mine'],
  queryFn: () => dataOf(api.GET('/placements', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
});
