import type { Candidacy, Chosen } from '../../src/modules/applications/eligibility/candidacy.js';
import { staysOf } from '../../src/modules/applications/eligibility/candidacy.js';
import type { Check, Rule } from '../../src/modules/applications/eligibility/check.js';
import { usualRules, type Call, type RuleSet } from '../../src/modules/programmes/index.js';
import type { ProjectSummary } from '../../src/modules/projects/index.js';
import type { Student } from '../../src/modules/students/index.js';

/** What a test changes of a candidacy in which every rule that can be met is met. */
export interface Wishes extends Partial<
  Omit<Candidacy, 'student' | 'rules' | 'choices' | 'call' | 'papers'>
> {
  readonly student?: Partial<Student>;
  readonly rules?: Partial<RuleSet>;
  readonly call?: Partial<Call>;
  readonly papers?: Partial<Candidacy['papers']>;
  readonly choices?: readonly Choice[];
}

interface Choice extends Partial<Omit<Chosen, 'project'>> {
  readonly project?: Partial<ProjectSummary>;
}

const universityId = '11111111-1111-4111-8111-111111111111';

/** A student of whom everything is known. */
export const knownStudent: Partial<Student> = {
  universityId,
  homeCountry: 'KR',
  passportSurname: 'KIM',
  passportGivenNames: 'HANEUL',
  bornOn: '2004-03-02',
  major: 'Computer Engineering',
  level: 'undergraduate',
  semestersLeft: 3,
  gpa: '3.90',
  gpaScale: '4.5',
  gpaPercent: '91.2',
  languageScores: [
    { test: 'toefl_ibt', score: '92', takenOn: '2026-01-10', expiresOn: '2028-01-10' },
  ],
  citizenship: 'KR',
  militaryStatus: 'served',
  militaryPermitUntil: null,
  passportExpiresOn: '2031-05-05',
};

const project: Partial<ProjectSummary> = {
  state: 'published',
  weeks: 12,
  provinceCode: 'CA-ON',
  applicationsCloseAt: null,
};

const rulesWith = (wishes: Partial<RuleSet> = {}): RuleSet => ({
  ...usualRules('GRI', 2027),
  minChoices: 1,
  minProvinces: 1,
  ...wishes,
});

const chosen = ({ project: wishes, ...rest }: Choice): Chosen => ({
  startsOn: '2027-06-01',
  weeks: 12,
  ...rest,
  project: { ...project, ...wishes } as ProjectSummary,
});

/** Judged on 24 November 2026; the call closes on 30 November at 13:00 in Vancouver. */
export function aCandidacy(wishes: Wishes = {}): Candidacy {
  const rules = rulesWith(wishes.rules);
  const choices = (wishes.choices ?? [{}]).map(chosen);
  const until = wishes.until ?? new Date('2026-11-30T20:00:00Z');
  return {
    entitlement: { committedWeeks: 0, committedCents: 0, committedUnits: 0 },
    units: rules.units,
    deadline: '2026-11-30',
    today: '2026-11-24',
    statement: 'x'.repeat(120),
    until,
    countsUntil: until,
    isReturned: false,
    now: new Date('2026-11-24T03:00:00Z'),
    stays: staysOf(choices, rules),
    ...wishes,
    rules,
    choices,
    student: { ...knownStudent, ...wishes.student } as Student,
    call: {
      state: 'published',
      opensAt: new Date('2026-10-01T00:00:00Z'),
      closesAt: until,
      timeZone: 'America/Vancouver',
      ...wishes.call,
    } as Call,
    papers: {
      documents: [],
      consents: new Set(['collection', 'provision', 'transfer'] as const),
      references: { named: 1, arrived: 0 },
      homeSupervisor: null,
      ...wishes.papers,
    },
  };
}

/** What a rule says; a rule that is not asked for fails the test. */
export function says(rule: Rule<Candidacy>, wishes: Wishes = {}): Check {
  const check = rule(aCandidacy(wishes));
  if (!check) throw new Error('The rule is not asked for.');
  return check;
}

/** Whether a rule is shown at all. */
export const isAsked = (rule: Rule<Candidacy>, wishes: Wishes = {}): boolean =>
  rule(aCandidacy(wishes)) !== undefined;
