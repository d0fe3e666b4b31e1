import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type {
  Application,
  ApplicationItem,
  Call,
  Offer,
  Page,
  Student,
  University,
} from '../../api/types.js';
import { pagedQuery } from '../../shared/paging.js';

export interface StateCount {
  readonly state: string;
  readonly count: number;
}

/** How many applications stand in each state, as far as this reader sees them. */
export const countsQuery = (call?: string) =>
  queryOptions({
    queryKey: ['applications', 'counts', call ?? null],
    queryFn: () => api.get<{ items: readonly StateCount[] }>('/applications/counts', { call }),
    select: ({ items }): ReadonlyMap<string, number> =>
      new Map(items.map(({ state, count }) => [state, count])),
    placeholderData: (previous: { items: readonly StateCount[] } | undefined) => previous,
  });

export const deskNames = ['state', 'call', 'university', 'field', 'q', 'sort'] as const;
export type DeskView = Readonly<Partial<Record<(typeof deskNames)[number], string>>>;

/** The applications of a view, page by page. */
export const applicationsQuery = (view: DeskView) =>
  pagedQuery<ApplicationItem>(['applications'], '/applications', { ...view });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: () => api.get<Application>(`/applications/${id}`),
  });

export const callsQuery = queryOptions({
  queryKey: ['calls', 'all'],
  queryFn: () => api.get<Page<Call>>('/calls', { limit: 100 }),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});

export const callQuery = (id: string) =>
  queryOptions({ queryKey: ['calls', id], queryFn: () => api.get<Call>(`/calls/${id}`) });

export const homeUniversitiesQuery = queryOptions({
  queryKey: ['universities', 'home'],
  queryFn: () => api.get<Page<University>>('/universities', { kind: 'home', limit: 100 }),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});

export const studentQuery = (id: string) =>
  queryOptions({
    queryKey: ['students', id],
    queryFn: () => api.get<Student>(`/students/${id}`),
  });

/** The offers made on an application, the open one included. */
export const offersQuery = (application: string) =>
  queryOptions({
    queryKey: ['offers', 'of', application],
    queryFn: () => api.get<Page<Offer>>('/offers', { application }),
    select: ({ items }) => items,
  });
