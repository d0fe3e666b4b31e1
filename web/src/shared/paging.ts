import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, type Query } from '../api/client.js';
import type { Page } from '../api/types.js';

/** A list read page by page with the server's cursor; what was shown stays while filters change. */
export const pagedQuery = <T>(key: readonly unknown[], path: string, query: Query = {}) =>
  infiniteQueryOptions({
    queryKey: [...key, path, query],
    queryFn: ({ pageParam }) =>
      api.get<Page<T>>(path, { ...query, cursor: pageParam ?? undefined }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** All rows of the pages read so far. */
export const rowsOf = <T>(data: { readonly pages: readonly Page<T>[] } | undefined): readonly T[] =>
  data?.pages.flatMap((page) => page.items) ?? [];
