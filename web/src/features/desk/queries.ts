import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, filtersOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

/** How many applications stand in each state, as far as this reader sees them. */
export const countsQuery = (call?: string) =>
  queryOptions({
    queryKey: ['applications', 'counts', call ?? null],
    queryFn: () => dataOf(api.GET('/applications/counts', { params: { query: { call } } })),
    select: ({ items }): ReadonlyMap<string, number> =>
      new Map(items.map(({ state, count }) => [state, count])),
    placeholderData: keepPreviousData,
  });

export const deskNames = ['state', 'call', 'university', 'field', 'q', 'sort'] as const;
export type DeskView = Readonly<Partial<Record<(typeof deskNames)[number], string>>>;

/** The applications of a view, page by page. */
export const applicationsQuery = (view: DeskView) =>
  pagedQuery(['applications', 'pages', view], (cursor) => {
    const query = { ...filtersOf<'/applications'>(view), cursor };
    return dataOf(api.GET('/applications', { params: { query } }));
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: () => dataOf(api.GET('/applications/{id}', { params: { path: { id } } })),
  });

export const callsQuery = queryOptions({
  queryKey: ['calls', 'all'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => dataOf(api.GET('/calls/{id}', { params: { path: { id } } })),
  });

export const homeUniversitiesQuery = queryOptions({
  queryKey: ['universities', 'home'],
  queryFn: () =>
    dataOf(api.GET('/universities', { params: { query: { kind: 'home', limit: 100 } } })),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});

export const studentQuery = (id: string) =>
  queryOptions({
    queryKey: ['students', id],
    queryFn: () => dataOf(api.GET('/students/{id}', { params: { path: { id } } })),
  });

/** The offers made on an application, the open one included. */
export const offersQuery = (application: string) =>
  queryOptions({
    queryKey: ['offers', 'of', application],
    queryFn: () => dataOf(api.GET('/offers', { params: { query: { application } } })),
    select: ({ items }) => items,
  });
