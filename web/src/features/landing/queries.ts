import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Call, Page } from '../../api/types.js';

/** Published calls, those still open first. */
export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => api.get<Page<Call>>('/calls', { limit: 100 }),
  select: (page) => page.items.filter((call) => call.isOpen),
});
