import type { Actor, Role } from '../identity/index.js';
import { maySeeProject, projectRights, type Judged } from './project.policy.js';

const actor = (role: Role, scope: Actor['roles'][number]['scope']): Actor => ({
  accountId: `the ${role}`,
  email: 'someone@people.example',
  name: 'Someone',
  locale: 'en',
  roles: [{ role, scope }],
});

const all = { kind: 'all', id: null } as const;
const owner = actor('supervisor', { kind: 'self', id: null });
const adviser = actor('adviser', { kind: 'hub', id: 'toronto' });
const adviserElsewhere = actor('adviser', { kind: 'hub', id: 'montreal' });
const admin = actor('admin', all);

const project = (state: Judged['state'], wishes: Partial<Judged> = {}): Judged => ({
  state,
  hub: 'toronto',
  supervisorAccountId: owner.accountId,
  ...wishes,
});

const verbs = (viewer: Actor | undefined, judged: Judged): string[] =>
  Object.entries(projectRights(viewer, judged)).flatMap(([verb, may]) => (may ? [verb] : []));

describe('what somebody may do to a project', () => {
  it.each([
    ['the owner', owner, 'draft', ['edit', 'submit', 'withdraw', 'copy', 'seeInterest']],
    ['the owner', owner, 'submitted', ['withdraw', 'copy', 'seeInterest']],
    ['the owner', owner, 'returned', ['edit', 'submit', 'withdraw', 'copy', 'seeInterest']],
    ['the owner', owner, 'published', ['edit', 'close', 'withdraw', 'copy', 'seeInterest']],
    ['the owner', owner, 'closed', ['copy', 'seeInterest']],
    ['an adviser', adviser, 'draft', []],
    ['an adviser', adviser, 'submitted', ['publish', 'return']],
    ['an adviser', adviser, 'published', ['close', 'withdraw']],
    ['an adviser', adviser, 'returned', []],
    ['an adviser of another hub', adviserElsewhere, 'submitted', []],
    ['an admin', admin, 'submitted', ['publish', 'return', 'withdraw', 'copy', 'seeInterest']],
    ['an admin', admin, 'published', ['edit', 'close', 'withdraw', 'copy', 'seeInterest']],
    ['a student', actor('student', { kind: 'self', id: null }), 'published', []],
    ['nobody', undefined, 'published', []],
  ] as const)('%s, %#: %s', (_who, viewer, state, expected) => {
    expect(verbs(viewer, project(state))).toEqual(expected);
  });

  it('does not include vetting what one proposed', () => {
    const both = { ...owner, roles: [...owner.roles, ...admin.roles, ...adviser.roles] };
    expect(verbs(both, project('submitted'))).toEqual(['withdraw', 'copy', 'seeInterest']);
  });
});

describe('who sees a project', () => {
  it.each([
    ['nobody', undefined, ['published', 'closed']],
    ['the owner', owner, ['draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn']],
    ['an adviser', adviser, ['submitted', 'returned', 'published', 'closed', 'withdrawn']],
    ['an adviser of another hub', adviserElsewhere, ['published', 'closed']],
    [
      'a programme coordinator',
      actor('programme_coordinator', all),
      ['draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn'],
    ],
  ] as const)('%s', (_who, viewer, expected) => {
    const states = ['draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn'] as const;
    expect(states.filter((state) => maySeeProject(viewer, project(state)))).toEqual(expected);
  });
});
