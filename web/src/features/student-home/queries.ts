import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ApplicationItem, Call, Offer, Page, Student } from '../../api/types.js';

/** The student's own applications, newest first. */
export const myApplicationsQuery = queryOptions({
  queryKey: ['applications', 'mine'],
  queryFn: () => api.get<Page<ApplicationItem>>('/applications', { limit: 100 }),
  select: (page) => page.items,
});

/** Offers that still wait for this student's answer. */
export const myOffersQuery = queryOptions({
  queryKey: ['offers', 'open'],
  queryFn: () => api.get<Page<Offer>>('/offers', { state: 'open' }),
  select: (page) => page.items,
});

/** Published calls that take applications now. */
export const openCallsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => api.get<Page<Call>>('/calls', { limit: 100 }),
  select: (page) => page.items.filter((call) => call.isOpen),
});

/** The student's own profile. */
export const meQuery = queryOptions({
  queryKey: ['students', 'me'],
  queryFn: () => api.get<Student>('/students/me'),
});
