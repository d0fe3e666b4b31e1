import type { Grant, Role } from '../../modules/identity/index.js';
import { Refusal, words } from './words.js';

type Kind = Grant['scope']['kind'];

/** How far each role may reach (contract.md, Who does what). */
const kindsOf: Readonly<Record<Role, readonly Kind[]>> = {
  student: ['self'],
  supervisor: ['self'],
  university_coordinator: ['university'],
  host_office: ['university'],
  programme_coordinator: ['all'],
  reviewer: ['all'],
  adviser: ['hub', 'all'],
  admin: ['all'],
};

/** The scope that was meant when none was named; nobody reaches everything by an omission. */
export const usualScope = (role: Role): string => {
  const [kind, ...others] = kindsOf[role];
  return others.length === 0 && (kind === 'self' || kind === 'all') ? kind : '';
};

/** Refuses a scope that the role cannot have, such as every university for one's coordinator. */
export function refuseWrongScope({ role, scope }: Grant): void {
  const kinds = kindsOf[role];
  if (kinds.includes(scope.kind)) return;
  throw new Refusal(words('user.wrong_scope', { role, scopes: kinds.join(', ') }));
}
