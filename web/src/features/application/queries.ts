import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Application, Call, Eligibility, Page, Project } from '../../api/types.js';

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: () => api.get<Application>(`/applications/${id}`),
    refetchOnWindowFocus: false,
  });

/** The checks of the programme against what is saved; read again after each save. */
export const eligibilityQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['applications', id, 'eligibility', version],
    queryFn: () => api.get<Eligibility>(`/applications/${id}/eligibility`),
    placeholderData: (previous: Eligibility | undefined) => previous,
  });

export const callQuery = (id: string) =>
  queryOptions({ queryKey: ['calls', id], queryFn: () => api.get<Call>(`/calls/${id}`) });

/** Projects of the call beside the choices. */
export const pickableProjectsQuery = (call: string, q: string) =>
  queryOptions({
    queryKey: ['projects', 'pick', call, q],
    queryFn: () => api.get<Page<Project>>('/projects', { call, q, open: true, limit: 8 }),
    select: ({ items }) => items,
    placeholderData: (previous: Page<Project> | undefined) => previous,
  });
