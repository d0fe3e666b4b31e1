import { useEffect } from 'react';
import { api } from '../../api/client.js';
import type { Project } from '../../api/types.js';
import { holdsRole, useSession } from '../../shared/session.js';

const counted = new Set<string>();

/** Lets the supervisor know that some student looked, once a visit; the server keeps no names. */
export const useCountedView = ({ id, state }: Project): void => {
  const counts = holdsRole(useSession(), 'student') && state === 'published';
  useEffect(() => {
    if (!counts || counted.has(id)) return;
    counted.add(id);
    // A count that is lost is no reason to disturb anybody.
    void api.POST('/projects/{id}/views', { params: { path: { id } } }).catch(() => undefined);
  }, [counts, id]);
};
