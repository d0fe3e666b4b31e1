import type { SessionUser } from '../../api/types.js';
import { holdsRole } from '../../shared/session.js';

/** Those whom the server lets read the funds. */
export const seesFunds = (user: SessionUser | null): boolean =>
  holdsRole(user, 'adviser', 'programme_coordinator', 'admin');

/** Those who read what a student is given; the host does not. */
export const seesAwards = (user: SessionUser | null): boolean =>
  seesFunds(user) || holdsRole(user, 'university_coordinator');
