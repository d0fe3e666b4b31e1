import { isAsked, says } from '../../../../test/support/candidacy.js';
import * as person from './person.rules.js';

describe('a profile', () => {
  it.each(['passportSurname', 'passportGivenNames', 'bornOn', 'major', 'level'] as const)(
    'is not complete without %s',
    (field) => {
      const check = says(person.profileIsComplete, { student: { [field]: null } });
      expect(check).toMatchObject({ passed: false, actual: 4, required: 5, where: 'profile' });
    },
  );
});

describe('grades belong to the profile where the call has a floor', () => {
  it.each([
    [{ gradeFloors: [{ scale: '4.5', least: '3.00' }] }, { gpa: null, gpaScale: null }, 5, 7],
    [{ percentFloor: 80 }, { gpaPercent: null }, 5, 6],
    [{ percentFloor: 80 }, {}, 6, 6],
    [{}, { gpa: null, gpaScale: null, gpaPercent: null }, 5, 5],
  ])('%j with %j', (rules, student, actual, required) => {
    expect(says(person.profileIsComplete, { rules, student })).toMatchObject({
      passed: actual === required,
      actual,
      required,
    });
  });
});

describe('the level', () => {
  it.each([
    ['undergraduate', true],
    ['combined', true],
    ['doctoral', false],
    [null, null],
  ] as const)('%s is judged %p for undergraduates and combined students', (level, passed) => {
    expect(says(person.levelIsAdmitted, { student: { level } }).passed).toBe(passed);
  });
});

describe('age is counted on the first day of the earliest stay', () => {
  it.each([
    ['2009-06-01', '2027-06-01', true, 18],
    ['2009-06-02', '2027-06-01', false, 17],
    ['2009-05-31', '2027-06-01', true, 18],
    // Born on a leap day: a year older on 1 March where there is no 29 February.
    ['2008-02-29', '2026-02-28', false, 17],
    ['2008-02-29', '2026-03-01', true, 18],
    ['2008-02-29', '2028-02-29', true, 20],
  ])('born %s, stay from %s: %p', (bornOn, startsOn, passed, actual) => {
    const wishes = { student: { bornOn }, choices: [{ startsOn: '2028-07-01' }, { startsOn }] };
    expect(says(person.studentIsOldEnough, wishes)).toMatchObject({
      passed,
      actual,
      required: 18,
      numbers: { on: startsOn },
    });
  });

  it('or of the window while no day is wished for', () => {
    const wishes = { student: { bornOn: '2009-05-02' }, choices: [{ startsOn: null }] };
    expect(says(person.studentIsOldEnough, wishes)).toMatchObject({
      passed: false,
      numbers: { on: '2027-05-01' },
    });
  });

  it('and is unknown without a date of birth', () => {
    const check = says(person.studentIsOldEnough, { student: { bornOn: null } });
    expect(check).toMatchObject({ passed: null, actual: null, remedy: 'add_birth_date' });
  });
});

describe('the grade', () => {
  const floors = [
    { scale: '4.5', least: '3.30' },
    { scale: '4.30', least: '3.2' },
  ];
  it.each([
    ['3.30', '4.5', true],
    ['3.29', '4.5', false],
    ['3.2', '4.3', true],
    ['3.19', '4.3', false],
    // No floor is known on this scale, and scales are never converted.
    ['99', '100', null],
    [null, '4.5', null],
    ['4.00', null, null],
  ])('%s of %s is judged %p', (gpa, gpaScale, passed) => {
    const check = says(person.gradeFloorIsMet, {
      student: { gpa, gpaScale },
      rules: { gradeFloors: floors },
    });
    expect(check.passed).toBe(passed);
  });

  it('is unknown while no floor is published, however good it is', () => {
    const check = says(person.gradeFloorIsMet, { student: { gpa: '4.50', gpaScale: '4.5' } });
    expect(check).toMatchObject({ passed: null, required: null, remedy: 'no_floor_known' });
  });

  it.each([
    ['85', 85, true],
    ['84.99', 85, false],
    [null, 85, null],
    ['99', null, null],
  ])('a percentage of %s against %p is judged %p', (gpaPercent, percentFloor, passed) => {
    const wishes = { student: { gpaPercent }, rules: { percentFloor } };
    expect(says(person.percentFloorIsMet, wishes).passed).toBe(passed);
  });
});

describe('a language test', () => {
  const languageTests = [
    { test: 'toefl_ibt', least: '79' },
    { test: 'ielts', least: '6.0' },
  ] as const;
  const rules = { languageTests: [...languageTests] };
  const score = (test: 'toefl_ibt' | 'ielts' | 'toeic', value: string, expiresOn: string | null) =>
    ({ test, score: value, takenOn: '2025-01-01', expiresOn }) as const;

  it('is not shown where none is asked for', () => {
    expect(isAsked(person.languageIsProven)).toBe(false);
  });

  it.each([
    ['one of two is enough', [score('ielts', '6.0', '2027-01-01')], true],
    ['a score below', [score('ielts', '5.5', '2027-01-01')], false],
    ['a test that is not asked for', [score('toeic', '990', '2027-01-01')], false],
    ['a score on its last day', [score('toefl_ibt', '79', '2026-11-24')], true],
    ['a score that ran out yesterday', [score('toefl_ibt', '110', '2026-11-23')], false],
    ['a score that never runs out', [score('toefl_ibt', '79', null)], true],
    [
      'a new one beside an old one',
      [score('toefl_ibt', '110', '2026-11-23'), score('ielts', '6.5', '2027-01-01')],
      true,
    ],
    ['no score at all', [], false],
  ])('%s', (_title, languageScores, passed) => {
    expect(says(person.languageIsProven, { rules, student: { languageScores } }).passed).toBe(
      passed,
    );
  });

  it('that ran out is to be renewed', () => {
    const languageScores = [score('ielts', '7.0', '2026-11-23')];
    const check = says(person.languageIsProven, { rules, student: { languageScores } });
    expect(check).toMatchObject({ actual: 'ielts 7.0', remedy: 'renew_score' });
  });
});

describe('the lists of countries and institutions', () => {
  const universityId = '11111111-1111-4111-8111-111111111111';
  it.each([
    [['KR', 'TW'], true],
    [['TW'], false],
    [[], false],
    [null, null],
  ])('a country on %j is judged %p', (homeCountries, passed) => {
    expect(says(person.countryIsOnTheList, { rules: { homeCountries } }).passed).toBe(passed);
  });

  it.each([
    [[universityId], true],
    [['22222222-2222-4222-8222-222222222222'], false],
    [null, null],
  ])('an institution on %j is judged %p', (homeInstitutions, passed) => {
    const check = says(person.institutionIsOnTheList, { rules: { homeInstitutions } });
    expect(check.passed).toBe(passed);
  });
});

describe('the passport', () => {
  it.each([
    ['2028-01-31', true, null],
    ['2028-01-30', false, 'renew_passport'],
    [null, null, 'add_passport'],
  ])('that ends on %s is judged %p', (passportExpiresOn, passed, remedy) => {
    const check = says(person.passportIsValidLongEnough, { student: { passportExpiresOn } });
    expect(check).toMatchObject({ passed, remedy, required: '2028-01-31' });
  });

  it('is unknown while the call names no day', () => {
    const check = says(person.passportIsValidLongEnough, { rules: { passportValidUntil: null } });
    expect(check.passed).toBeNull();
  });
});
