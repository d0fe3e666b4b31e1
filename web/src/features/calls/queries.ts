import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { pagedQuery } from '../../shared/paging.js';
import type { RuleChanges } from './rules.js';

type Schemas = components['schemas'];
export type Finding = Schemas['LintFinding'];
export type Preview = Schemas['RulePreview'];
export type Version = Schemas['RuleSetView'];
export type ProgrammeYear = Schemas['ProgrammeYearView'];

export const allCallsQuery = queryOptions({
  queryKey: ['calls', 'managed'],
  queryFn: () => dataOf(api.GET('/calls', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
});

export const yearsQuery = queryOptions({
  queryKey: ['programme-years'],
  queryFn: () => dataOf(api.GET('/programme-years', { params: { query: { limit: 100 } } })),
  select: ({ items }) => items,
});

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => dataOf(api.GET('/calls/{id}', { params: { path: { id } } })),
  });

/** How many a new version would concern, and what is wrong with the stored call. */
export const checksQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id, 'checks'],
    queryFn: () => dataOf(api.GET('/calls/{id}/checks', { params: { path: { id } } })),
  });

/** The rules as they would be with the changes: what contradicts, and whom they would turn away. */
export const previewQuery = (id: string, version: number, changes: RuleChanges) =>
  queryOptions({
    queryKey: ['calls', id, 'preview', version, changes],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/calls/{id}/rule-preview', {
          params: { path: { id } },
          body: { rules: changes as Schemas['SomeRules'] },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const versionsQuery = (id: string) =>
  infiniteQueryOptions(
    pagedQuery(['calls', id, 'rule-sets'], (cursor) =>
      dataOf(
        api.GET('/calls/{id}/rule-sets', {
          params: { path: { id }, query: { cursor, limit: 10 } },
        }),
      ),
    ),
  );

export const homeUniversitiesQuery = queryOptions({
  queryKey: ['universities', 'home'],
  queryFn: () =>
    dataOf(api.GET('/universities', { params: { query: { kind: 'home', limit: 100 } } })),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});
