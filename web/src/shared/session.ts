import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import { isStatus } from '../api/problem.js';
import type { Role, SessionUser } from '../api/types.js';

const readSession = async (): Promise<SessionUser | null> => {
  try {
    return (await dataOf(api.GET('/session'))).user;
  } catch (error) {
    if (isStatus(error, 401)) return null;
    throw error;
  }
};

/** Who is signed in, `null` for a visitor. Loaded once before the first page. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 5 * 60_000,
  retry: false,
});

/** The signed-in person, `null` for a visitor. */
export const useSession = (): SessionUser | null => useQuery(sessionQuery).data ?? null;

/** Says whether the person holds any of the roles. Rights themselves come with `can`. */
export const holdsRole = (user: SessionUser | null, ...roles: readonly Role[]): boolean =>
  user?.roles.some((grant) => roles.includes(grant.role)) ?? false;
