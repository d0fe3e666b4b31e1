import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type {
  ApplicationItem,
  Call,
  Entitlement,
  Offer,
  Page,
  Placement,
  Stay,
  Student,
} from '../../api/types.js';

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

const stayOf = ({ weeks, state, award }: Placement): Stay => ({
  weeks,
  state,
  awardCents: award?.amountCents,
});

/** Weeks, money and units left for life, with the stays that use or hold them. */
export const entitlementQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['students', studentId, 'entitlement'],
    queryFn: async (): Promise<Entitlement> => {
      const [entitlement, placements] = await Promise.all([
        api.get<Entitlement>(`/students/${studentId}/entitlement`),
        api.get<Page<Placement>>('/placements', { limit: 100 }),
      ]);
      return { ...entitlement, stays: placements.items.map(stayOf) };
    },
  });
