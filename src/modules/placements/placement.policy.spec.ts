import type { Actor, Role } from '../identity/index.js';
import type { PlacementState } from './placement.entity.js';
import { maySeePlacement, maySeeStays, placementRights, type Judged } from './placement.policy.js';

type Scope = Actor['roles'][number]['scope'];

const self: Scope = { kind: 'self', id: null };
const everything: Scope = { kind: 'all', id: null };

const actor = (role: Role, scope: Scope = self): Actor => ({
  accountId: `the ${role}`,
  email: 'someone@people.example',
  name: 'Someone',
  locale: 'en',
  roles: [{ role, scope }],
});

const student = actor('student');
const coordinator = actor('programme_coordinator', everything);
const adviser = actor('adviser', { kind: 'hub', id: 'toronto' });
const elsewhere = actor('adviser', { kind: 'hub', id: 'montreal' });
const supervisor = actor('supervisor');

const placement = (state: PlacementState, wishes: Partial<Judged> = {}): Judged => ({
  state,
  proposedBy: student.accountId,
  ownerAccountId: student.accountId,
  mayCross: true,
  homeUniversityId: 'chonnam',
  hostUniversityId: 'toronto',
  supervisorAccountId: supervisor.accountId,
  hub: 'toronto',
  ...wishes,
});

const verbs = (who: Actor, judged: Judged): string[] =>
  Object.entries(placementRights(who, judged)).flatMap(([verb, may]) => (may ? [verb] : []));

describe('what somebody may do to a placement', () => {
  it.each([
    ['the student', student, 'proposed', ['withdraw']],
    ['the student', student, 'approved', ['withdraw']],
    ['the student', student, 'active', []],
    ['the programme', coordinator, 'proposed', ['edit', 'withdraw']],
    ['the programme', coordinator, 'returned', ['edit', 'submit', 'withdraw']],
    ['the programme', coordinator, 'approved', ['withdraw']],
    ['the programme', coordinator, 'completed', []],
    ['an adviser', adviser, 'proposed', ['approve', 'return', 'reject']],
    ['an adviser', adviser, 'returned', []],
    ['an adviser', adviser, 'approved', []],
    ['an adviser of another hub', elsewhere, 'proposed', []],
    ['the supervisor', supervisor, 'proposed', []],
    ['an admin', actor('admin', everything), 'proposed', []],
  ] as const)('%s, %#: %s', (_who, viewer, state, expected) => {
    expect(verbs(viewer, placement(state))).toEqual(expected);
  });

  it('does not include approving what one proposed', () => {
    const own = placement('proposed', { proposedBy: adviser.accountId });
    expect(verbs(adviser, own)).toEqual(['return', 'reject']);
  });
});

describe('who sees a placement', () => {
  const university = (role: Role, id: string) => actor(role, { kind: 'university', id });

  it.each([
    ['the student', student, true],
    ['another student', { ...student, accountId: 'another' }, false],
    ['the account without its role', { ...student, roles: [] }, false],
    ['the supervisor', supervisor, true],
    ['another supervisor', { ...supervisor, accountId: 'another' }, false],
    ['the home university', university('university_coordinator', 'chonnam'), true],
    ['another home university', university('university_coordinator', 'toronto'), false],
    ['the host', university('host_office', 'toronto'), true],
    ['another host', university('host_office', 'chonnam'), false],
    ['the adviser', adviser, true],
    ['an adviser of another hub', elsewhere, false],
    ['the programme', coordinator, true],
    ['an admin', actor('admin', everything), true],
  ] as const)('%s: %#', (_who, viewer, sees) => {
    expect(maySeePlacement(viewer, placement('proposed'))).toBe(sees);
  });

  it.each([
    ['the student', student, true],
    ['the home university', university('university_coordinator', 'chonnam'), true],
    ['the programme', coordinator, true],
    ['the supervisor', supervisor, false],
    ['the host', university('host_office', 'toronto'), false],
    ['the adviser', adviser, false],
  ] as const)('without the consent to the transfer, %s: %#', (_who, viewer, sees) => {
    expect(maySeePlacement(viewer, placement('proposed', { mayCross: false }))).toBe(sees);
  });

  it('shows stays to the student and the staff of the programme only', () => {
    const of = { accountId: student.accountId, universityId: 'chonnam' };
    const home = university('university_coordinator', 'chonnam');
    const seen = [student, home, coordinator, adviser, supervisor].map((who) =>
      maySeeStays(who, of),
    );
    expect(seen).toEqual([true, true, true, false, false]);
  });
});
