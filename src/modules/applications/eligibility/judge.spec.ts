import fc from 'fast-check';
import { candidacies } from '../../../../test/support/candidacies.js';
import { aCandidacy } from '../../../../test/support/candidacy.js';
import type { Candidacy } from './candidacy.js';
import { brokenOf, judge, judgeForOffer, judgePerson } from './judge.js';

/** What must be known before a rule can be met. */
const facts: Readonly<Record<string, (of: Candidacy) => readonly unknown[]>> = {
  level: ({ student }) => [student.level],
  min_age: ({ student }) => [student.bornOn],
  semesters_left: ({ student }) => [student.semestersLeft],
  gpa: ({ student, rules }) => [student.gpa, student.gpaScale, rules.gradeFloors[0] ?? null],
  gpa_percent: ({ student, rules }) => [student.gpaPercent, rules.percentFloor],
  language_test: ({ student }) => [student.languageScores[0] ?? null],
  home_country: ({ student, rules }) => [student.homeCountry, rules.homeCountries],
  home_institution: ({ rules }) => [rules.homeInstitutions],
  passport: ({ student, rules }) => [student.passportExpiresOn, rules.passportValidUntil],
};

describe('the judgement', () => {
  it('meets an application that keeps every rule', () => {
    const checks = judge(aCandidacy({ rules: { documents: [], homeInstitutions: null } }));
    expect(brokenOf(checks)).toEqual([]);
    expect(checks.filter(({ passed }) => passed === null).map(({ rule }) => rule)).toEqual([
      'gpa',
      'gpa_percent',
      'home_institution',
    ]);
  });

  it('never throws, and never calls met what is not known', () => {
    fc.assert(
      fc.property(candidacies, (candidacy) => {
        for (const { rule, passed } of judge(candidacy)) {
          const isKnown = facts[rule]?.(candidacy).every((fact) => fact !== null) ?? true;
          if (!isKnown) expect({ rule, passed }).not.toEqual({ rule, passed: true });
        }
      }),
    );
  });

  it('names each rule once, and says what to do about everything that is not met', () => {
    fc.assert(
      fc.property(candidacies, (candidacy) => {
        const checks = judge(candidacy);
        expect(new Set(checks.map(({ rule }) => rule)).size).toBe(checks.length);
        for (const { kind, passed, remedy, actBy } of checks) {
          if (kind === 'flag') expect([passed, actBy === null]).toEqual([null, false]);
          else expect([remedy === null, actBy]).toEqual([passed === true, null]);
        }
      }),
    );
  });

  it('says the same of person and stay when a place is offered, and nothing else', () => {
    fc.assert(
      fc.property(candidacies, (candidacy) => {
        const all = new Map(judge(candidacy).map((check) => [check.rule, check]));
        const again = judgeForOffer(candidacy);
        for (const check of [...again, ...judgePerson(candidacy)]) {
          expect(all.get(check.rule)).toEqual(check);
        }
        const rules = again.map(({ rule }) => rule);
        expect(rules).not.toContain('call_open');
        expect(rules).not.toContain('consents');
      }),
    );
  });
});
