import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import type { ApplicationDocument } from '../api/document-types.js';
import { tagOf } from './format.js';

/** The files of one application, oldest first. */
export const documentsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'documents'],
    queryFn: () =>
      dataOf(api.GET('/applications/{id}/documents', { params: { path: { id: applicationId } } })),
    select: ({ items }) => items,
  });

/** Where the content is; browsers save it under its name. */
export const contentAddress = ({ id }: ApplicationDocument): string =>
  `/api/documents/${id}/content`;

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
