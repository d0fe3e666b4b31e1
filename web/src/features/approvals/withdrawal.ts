import { useMutation } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { Placement } from '../../api/types.js';
import { useSaved } from './mutations.js';

/** Withdraws a placement that has not begun, with the reason that the student reads. */
export const useWithdraw = (
  { id, version }: Pick<Placement, 'id' | 'version'>,
  onDone: () => void,
) => {
  const keep = useSaved(id);
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/placements/{id}/withdrawal', {
          params: { path: { id }, header: seen(version) },
          body: { reason },
        }),
      ),
    onSuccess: (saved) => {
      onDone();
      return keep(saved);
    },
  });
};
