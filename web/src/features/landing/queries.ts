import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** Published calls, those still open first. */
export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: (page) => page.items.filter((call) => call.isOpen),
});
