import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { Placement } from '../../api/types.js';
import { placementQuery } from './queries.js';

/** Gives the placement up for good; weeks, money and seat are read again. */
export const useWithdrawPlacement = ({ id, version }: Pick<Placement, 'id' | 'version'>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/placements/{id}/withdrawal', {
          params: { path: { id }, header: seen(version) },
          body: { reason },
        }),
      ),
    onSuccess: async (saved) => {
      queryClient.setQueryData(placementQuery(id).queryKey, saved);
      await Promise.all(
        ['placements', 'applications', 'students'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      );
    },
  });
};
