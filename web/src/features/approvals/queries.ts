import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, filtersOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

export const approvalNames = ['state', 'call', 'q'] as const;
export type ApprovalView = Readonly<Partial<Record<(typeof approvalNames)[number], string>>>;

/** Those that wait come first: without a state in the address the list shows the proposed ones. */
export const stateOf = ({ state = 'proposed' }: ApprovalView): string | undefined =>
  state === 'all' ? undefined : state;

/** The placements of a view, page by page. */
export const placementsQuery = (view: ApprovalView) =>
  pagedQuery(['placements', 'pages', view], (cursor) => {
    const filters = filtersOf<'/placements'>({ ...view, state: stateOf(view) });
    return dataOf(api.GET('/placements', { params: { query: { ...filters, cursor } } }));
  });

/** One page of everything that awaits approval, for the sums above the list. */
export const waitingQuery = queryOptions({
  queryKey: ['placements', 'waiting'],
  queryFn: () =>
    dataOf(api.GET('/placements', { params: { query: { state: 'proposed', limit: 100 } } })),
});

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placements', id],
    queryFn: () => dataOf(api.GET('/placements/{id}', { params: { path: { id } } })),
  });

/** Every rule of the programme against this placement, with its numbers. */
export const checksQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['placements', id, 'checks', version],
    queryFn: () => dataOf(api.GET('/placements/{id}/checks', { params: { path: { id } } })),
    select: ({ checks }) => checks,
  });

export const fundsQuery = queryOptions({
  queryKey: ['funds'],
  queryFn: () => dataOf(api.GET('/funds', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
});

export const callsQuery = queryOptions({
  queryKey: ['calls', 'all'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});
