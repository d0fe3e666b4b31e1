import { useQueries } from '@tanstack/react-query';
import type { ApplicationItem } from '../../api/types.js';
import { referencesQuery } from '../../shared/references.js';
import { mayWait } from './tasks.js';

const silent = new Set(['requested', 'opened']);

/** The applications whose referees were asked and have not answered. */
export const useWaiting = (applications: readonly ApplicationItem[]): ReadonlySet<string> => {
  const asked = applications.filter(mayWait);
  const lists = useQueries({ queries: asked.map(({ id }) => referencesQuery(id)) });
  return new Set(
    asked
      .filter((_, index) => lists[index]?.data?.items.some(({ state }) => silent.has(state)))
      .map(({ id }) => id),
  );
};
