/** What somebody can be to the programme; README.md says what each does. */
export const roles = [
  'student',
  'university_coordinator',
  'programme_coordinator',
  'reviewer',
  'supervisor',
  'host_office',
  'adviser',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** What a grant reaches: everything, one's own records, one university, or one hub. */
export interface Scope {
  readonly kind: 'all' | 'self' | 'university' | 'hub';
  readonly id: string | null;
}

export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Whoever is signed in, with the roles and scopes as they are at this request. */
export interface Actor {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: 'ko' | 'en' | 'fr';
  readonly roles: readonly Grant[];
}

/** Whether somebody holds a role, however far it reaches; nobody holds none. */
export const hasRole = (actor: Actor | undefined, role: Role): boolean =>
  actor?.roles.some((grant) => grant.role === role) ?? false;

/** Ids of the scopes that a role reaches; `all` when one of its grants is not limited. */
export function reachOf(actor: Actor, role: Role): 'all' | readonly string[] {
  const grants = actor.roles.filter((grant) => grant.role === role);
  if (grants.some(({ scope }) => scope.kind === 'all')) return 'all';
  return grants.flatMap(({ scope }) => (scope.id === null ? [] : [scope.id]));
}

/** Whether a role of the actor reaches the university or hub with this id. */
export function reaches(actor: Actor, role: Role, id: string | null): boolean {
  const reach = reachOf(actor, role);
  return reach === 'all' ? hasRole(actor, role) : id !== null && reach.includes(id);
}
