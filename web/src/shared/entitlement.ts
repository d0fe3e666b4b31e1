import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import type { Entitlement, Stay } from '../api/types.js';

/** The amounts of a student together with the stays that use or hold them. */
export interface StudentEntitlement extends Entitlement {
  readonly stays: readonly Stay[];
}

/** Weeks, money and units left for life, with the stays that use or hold them. */
export const entitlementQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['students', studentId, 'entitlement'],
    queryFn: async (): Promise<StudentEntitlement> => {
      const [entitlement, stays] = await Promise.all([
        dataOf(api.GET('/students/{id}/entitlement', { params: { path: { id: studentId } } })),
        dataOf(api.GET('/students/{id}/stays', { params: { path: { id: studentId } } })),
      ]);
      return { ...entitlement, stays: stays.items };
    },
  });
