import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { Offer } from '../../api/types.js';

/** Takes an open offer back; the seat and the application are read again. */
export const useRescind = ({ id, version }: Pick<Offer, 'id' | 'version'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/offers/{id}/rescission', {
          params: { path: { id }, header: seen(version) },
          body: { reason },
        }),
      ),
    onSuccess: () =>
      Promise.all(
        ['applications', 'offers', 'projects'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
};
