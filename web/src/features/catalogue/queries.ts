import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, filtersOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';
import type { View } from '../../shared/url-view.js';

export const filterNames = ['q', 'call', 'province', 'field', 'language', 'open', 'state'] as const;

export type CatalogueView = View<(typeof filterNames)[number]>;

/** Projects that match the view, page by page. */
export const projectsQuery = (view: CatalogueView) =>
  pagedQuery(['projects', 'pages', view], (cursor) => {
    const query = { ...filtersOf<'/projects'>(view), limit: 24, cursor };
    return dataOf(api.GET('/projects', { params: { query } }));
  });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: () => dataOf(api.GET('/projects/{id}', { params: { path: { id } } })),
  });

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: () => dataOf(api.GET('/provinces')),
  select: ({ items }) => items,
  staleTime: Infinity,
});

export const publishedCallsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
});

/** The student's applications to one call that can still take a choice. */
export const editableApplicationQuery = (callId: string, isStudent: boolean) =>
  queryOptions({
    queryKey: ['applications', 'mine'],
    queryFn: () => dataOf(api.GET('/applications', { params: { query: { limit: 100 } } })),
    select: ({ items }) => items.find((item) => item.callId === callId && item.can.edit),
    enabled: isStudent,
  });

/** How a project fits the signed-in student; nobody else is compared. */
export const fitQuery = (id: string, isStudent: boolean) =>
  queryOptions({
    queryKey: ['projects', id, 'fit'],
    queryFn: () => dataOf(api.GET('/projects/{id}/fit', { params: { path: { id } } })),
    enabled: isStudent,
  });

export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id, 'similar'],
    queryFn: () => dataOf(api.GET('/projects/{id}/similar', { params: { path: { id } } })),
    select: ({ items }) => items,
  });

/** Projects that wait for a vetter, those of the viewer's hubs alone. */
export const toVetQuery = queryOptions({
  queryKey: ['projects', 'to-vet'],
  queryFn: () =>
    dataOf(api.GET('/projects', { params: { query: { state: 'submitted', limit: 6 } } })),
  select: ({ items }) => items.filter(({ can }) => can.publish),
});
