import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applicationQuery } from '../../shared/application-query.js';

/** What else belongs to an application: read under its key, written by its own steps. */
const others = new Set(['documents', 'references']);

/** Reads the application again when a file or a reference was added: its steps hang on them. */
export const useFreshSteps = (applicationId: string): void => {
  const queryClient = useQueryClient();
  useEffect(() => {
    const { queryKey } = applicationQuery(applicationId);
    const seen = new Map<string, number>();
    return queryClient.getQueryCache().subscribe(({ type, query }) => {
      const [kind, id, part] = query.queryKey as readonly string[];
      if (type !== 'updated' || kind !== 'applications' || id !== applicationId) return;
      if (part === undefined || !others.has(part) || query.state.status !== 'success') return;
      const before = seen.get(query.queryHash);
      const now = query.state.dataUpdatedAt;
      seen.set(query.queryHash, now);
      if (before === undefined || before === now) return;
      void queryClient.invalidateQueries({ queryKey, exact: true });
      void queryClient.invalidateQueries({ queryKey: [...queryKey, 'eligibility'] });
    });
  }, [applicationId, queryClient]);
};
