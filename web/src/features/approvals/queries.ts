import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Call, Fund, Page, Placement, PlacementCheck } from '../../api/types.js';
import { pagedQuery } from '../../shared/paging.js';

export const approvalNames = ['state', 'call', 'q'] as const;
export type ApprovalView = Readonly<Partial<Record<(typeof approvalNames)[number], string>>>;

/** Those that wait come first: without a state in the address the list shows the proposed ones. */
export const stateOf = ({ state = 'proposed' }: ApprovalView): string | undefined =>
  state === 'all' ? undefined : state;

/** The placements of a view, page by page. */
export const placementsQuery = (view: ApprovalView) =>
  pagedQuery<Placement>(['placements'], '/placements', { ...view, state: stateOf(view) });

/** One page of everything that awaits approval, for the sums above the list. */
export const waitingQuery = queryOptions({
  queryKey: ['placements', 'waiting'],
  queryFn: () => api.get<Page<Placement>>('/placements', { state: 'proposed', limit: 100 }),
});

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placements', id],
    queryFn: () => api.get<Placement>(`/placements/${id}`),
  });

/** Every rule of the programme against this placement, with its numbers. */
export const checksQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['placements', id, 'checks', version],
    queryFn: () => api.get<{ checks: readonly PlacementCheck[] }>(`/placements/${id}/checks`),
    select: ({ checks }) => checks,
  });

export const fundsQuery = queryOptions({
  queryKey: ['funds'],
  queryFn: () => api.get<Page<Fund>>('/funds', { limit: 100 }),
  select: ({ items }) => items,
});

export const callsQuery = queryOptions({
  queryKey: ['calls', 'all'],
  queryFn: () => api.get<Page<Call>>('/calls', { limit: 100 }),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});
