import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Entitlement, Stay } from '../api/types.js';

interface Stays {
  readonly items: readonly Stay[];
}

/** Weeks, money and units left for life, with the stays that use or hold them. */
export const entitlementQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['students', studentId, 'entitlement'],
    queryFn: async (): Promise<Entitlement> => {
      const [entitlement, stays] = await Promise.all([
        api.get<Entitlement>(`/students/${studentId}/entitlement`),
        api.get<Stays>(`/students/${studentId}/stays`),
      ]);
      return { ...entitlement, stays: stays.items };
    },
  });
