import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';

/** The checks of the programme against what is saved; read again after each save. */
export const eligibilityQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['applications', id, 'eligibility', version],
    queryFn: () => dataOf(api.GET('/applications/{id}/eligibility', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => dataOf(api.GET('/calls/{id}', { params: { path: { id } } })),
  });

/** Projects of the call beside the choices. */
export const pickableProjectsQuery = (call: string, q: string) =>
  queryOptions({
    queryKey: ['projects', 'pick', call, q],
    queryFn: () =>
      dataOf(api.GET('/projects', { params: { query: { call, q, open: true, limit: 8 } } })),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
