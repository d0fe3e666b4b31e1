import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, seen } from '../../api/client.js';
import type { Placement } from '../../api/types.js';
import { placementQuery } from './queries.js';

export const useSaved = (id: string) => {
  const queryClient = useQueryClient();
  return async (saved: Placement) => {
    queryClient.setQueryData(placementQuery(id).queryKey, saved);
    await Promise.all(
      ['placements', 'funds', 'applications', 'students'].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    );
  };
};

export interface Award {
  readonly fundId: string;
  readonly amountCents: number;
}

/**
 * Approves a placement and makes its award, on the version that the adviser has read. `onDone` is
 * told here, not beside `mutate`: the form is gone once the saved record has no more `approve`.
 */
export const useApprove = (
  { id, version }: Pick<Placement, 'id' | 'version'>,
  onDone: () => void,
) => {
  const keep = useSaved(id);
  return useMutation({
    mutationFn: (award: Award) =>
      dataOf(
        api.POST('/placements/{id}/approval', {
          params: { path: { id }, header: seen(version) },
          body: award,
        }),
      ),
    onSuccess: (saved) => {
      onDone();
      return keep(saved);
    },
  });
};

export interface ChangedStay {
  readonly startsOn: string;
  readonly weeks: number;
}

/** Mends a returned placement and proposes it again. */
export const useProposeAgain = (placement: Placement, onDone: () => void) => {
  const { id } = placement;
  const queryClient = useQueryClient();
  const keep = useSaved(id);
  return useMutation({
    mutationFn: async ({ startsOn, weeks }: ChangedStay) => {
      const isChanged = startsOn !== placement.startsOn || weeks !== placement.weeks;
      const { version } = isChanged
        ? await dataOf(
            api.PATCH('/placements/{id}', {
              params: { path: { id }, header: seen(placement.version) },
              body: { startsOn, weeks },
            }),
          )
        : placement;
      return dataOf(
        api.POST('/placements/{id}/submission', {
          params: { path: { id }, header: seen(version) },
        }),
      );
    },
    onSuccess: (saved) => {
      onDone();
      return keep(saved);
    },
    // The first of the two steps may have been taken: what is shown must be what is stored.
    onError: () => queryClient.invalidateQueries({ queryKey: placementQuery(id).queryKey }),
  });
};

export type Refusal = 'return' | 'reject';

/** Sends a placement back, or refuses it; both with the reason that others will read. */
export const useRefuse = (
  { id, version }: Pick<Placement, 'id' | 'version'>,
  onDone: (refusal: Refusal) => void,
) => {
  const keep = useSaved(id);
  return useMutation({
    mutationFn: ({ refusal, reason }: { readonly refusal: Refusal; readonly reason: string }) =>
      dataOf(
        api.POST(refusal === 'return' ? '/placements/{id}/return' : '/placements/{id}/rejection', {
          params: { path: { id }, header: seen(version) },
          body: { reason },
        }),
      ),
    onSuccess: (saved, { refusal }) => {
      onDone(refusal);
      return keep(saved);
    },
  });
};
