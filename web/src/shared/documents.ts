import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import type { ApplicationDocument } from '../api/document-types.js';
import { tagOf } from './format.js';

const whileChecked = 5_000;

/** The files of one application with what is asked for; read again while one is being checked. */
export const documentPageQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'documents'],
    queryFn: () =>
      dataOf(api.GET('/applications/{id}/documents', { params: { path: { id: applicationId } } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ state: check }) => check === 'quarantined') ? whileChecked : false,
  });

/** The files alone, oldest first. */
export const documentsQuery = (applicationId: string) =>
  queryOptions({ ...documentPageQuery(applicationId), select: ({ items }) => items });

/** Where the content is, of the current version or an earlier one; browsers save it. */
export const contentAddress = ({ id }: { readonly id: string }, version?: number): string =>
  version === undefined
    ? `/api/documents/${id}/content`
    : `/api/documents/${id}/versions/${version}/content`;

export type DocumentVersion = ApplicationDocument['versions'][number];

const kilobyte = 1024;

/** A size as people read it: `412 kB`, `1.3 MB`. */
export const formatBytes = (bytes: number, language: string): string => {
  const isLarge = bytes >= kilobyte * kilobyte;
  const value = bytes / (isLarge ? kilobyte * kilobyte : kilobyte);
  return new Intl.NumberFormat(tagOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(value, isLarge ? 0 : 1));
};
