import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { Page } from '../api/types.js';

/** A list read page by page with the server's cursor; what was shown stays while filters change. */
export const pagedQuery = <T>(
  key: readonly unknown[],
  readPage: (cursor: string | undefined) => Promise<Page<T>>,
) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => readPage(pageParam ?? undefined),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** All rows of the pages read so far. */
export const rowsOf = <T>(data: { readonly pages: readonly Page<T>[] } | undefined): readonly T[] =>
  data?.pages.flatMap((page) => page.items) ?? [];
