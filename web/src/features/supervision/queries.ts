import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

/** The projects of the signed-in supervisor, in every state. */
export const myProjectsQuery = pagedQuery(['projects', 'mine', 'pages'], (cursor) =>
  dataOf(api.GET('/projects', { params: { query: { mine: true, limit: 50, cursor } } })),
);

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: () => dataOf(api.GET('/projects/{id}', { params: { path: { id } } })),
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => dataOf(api.GET('/calls/{id}', { params: { path: { id } } })),
  });

/** Calls for which a project can still be proposed: those that have not closed. */
export const proposableCallsQuery = queryOptions({
  queryKey: ['calls', 'proposable'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items.filter(({ closesAt }) => new Date(closesAt) > new Date()),
});

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: () => dataOf(api.GET('/provinces')),
  select: ({ items }) => items,
  staleTime: Infinity,
});

/** How many look at each of one's projects and choose it. */
export const interestsQuery = queryOptions({
  queryKey: ['projects', 'interest'],
  queryFn: () => dataOf(api.GET('/projects/interest')),
  select: ({ items }) => new Map(items.map((item) => [item.projectId, item])),
});
