import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ApplicationItem, Call, Page, Project, Province } from '../../api/types.js';
import { pagedQuery } from '../../shared/paging.js';
import type { View } from '../../shared/url-view.js';

export const filterNames = ['q', 'call', 'province', 'field', 'language', 'open'] as const;

export type CatalogueView = View<(typeof filterNames)[number]>;

/** Projects that match the view, page by page. */
export const projectsQuery = (view: CatalogueView) =>
  pagedQuery<Project>(['projects'], '/projects', { ...view, limit: 24 });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: () => api.get<Project>(`/projects/${id}`),
  });

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: () => api.get<Pick<Page<Province>, 'items'>>('/provinces'),
  select: ({ items }) => items,
  staleTime: Infinity,
});

export const publishedCallsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => api.get<Page<Call>>('/calls', { limit: 100 }),
  select: ({ items }) => items,
});

/** The student's applications to one call that can still take a choice. */
export const editableApplicationQuery = (callId: string, isStudent: boolean) =>
  queryOptions({
    queryKey: ['applications', 'mine'],
    queryFn: () => api.get<Page<ApplicationItem>>('/applications', { limit: 100 }),
    select: ({ items }) => items.find((item) => item.callId === callId && item.can.edit),
    enabled: isStudent,
  });
