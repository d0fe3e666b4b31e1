import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** The student's own applications, newest first. */
export const myApplicationsQuery = queryOptions({
  queryKey: ['applications', 'mine'],
  queryFn: () => dataOf(api.GET('/applications', { params: { query: { limit: 100 } } })),
  select: (page) => page.items,
});

/** Offers that still wait for this student's answer. */
export const myOffersQuery = queryOptions({
  queryKey: ['offers', 'open'],
  queryFn: () => dataOf(api.GET('/offers', { params: { query: { state: 'open' } } })),
  select: (page) => page.items,
});

/** Published calls that take applications now. */
export const openCallsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: (page) => page.items.filter((call) => call.isOpen),
});

/** The student's own profile. */
export const meQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: () => dataOf(api.GET('/students/me')),
});
