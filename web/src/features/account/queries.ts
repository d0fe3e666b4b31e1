import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { isStatus } from '../../api/problem.js';
import type { Demonstration } from '../../api/types.js';

/** The accounts of the demonstration cohort; `null` on a real deployment. */
export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: async (): Promise<Demonstration | null> => {
    try {
      return await dataOf(api.GET('/demonstration'));
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw error;
    }
  },
  staleTime: Infinity,
  retry: false,
});

/** Confirms an address once, however often the page is drawn. */
export const verificationQuery = (token: string) =>
  queryOptions({
    queryKey: ['email-verification', token],
    queryFn: async () => {
      await api.POST('/email-verifications', { body: { token } });
      return true;
    },
    staleTime: Infinity,
    retry: false,
  });
