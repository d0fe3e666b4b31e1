import { says } from '../../../../test/support/candidacy.js';
import { enoughSemestersAreLeft, semestersLeftOn, termsBeginning } from './semesters.rules.js';

describe('terms begin on 1 March and 1 September', () => {
  it.each([
    ['2027-02-28', '2027-03-01', 1],
    ['2027-02-28', '2027-02-28', 0],
    ['2027-03-01', '2027-03-01', 0],
    ['2027-03-01', '2027-08-31', 0],
    ['2027-03-01', '2027-09-01', 1],
    ['2026-11-24', '2027-08-23', 1],
    ['2026-11-24', '2027-09-01', 2],
    ['2028-02-29', '2028-03-01', 1],
    ['2026-08-31', '2028-09-01', 5],
    ['2027-09-01', '2027-03-01', 0],
  ])('after %s, up to %s: %i', (after, upTo, count) => {
    expect(termsBeginning(after, upTo)).toBe(count);
  });
});

describe('semesters left', () => {
  it.each([
    [3, '2026-11-24', '2027-08-31', 2],
    [3, '2026-11-24', '2027-09-01', 1],
    [1, '2026-11-24', '2028-09-01', 0],
    // A reference point that has passed gives back the term that has begun since.
    [2, '2027-03-01', '2027-02-28', 3],
    [2, '2027-03-01', '2027-03-01', 2],
  ])('%i on %s are on %s: %i', (left, today, day, expected) => {
    expect(semestersLeftOn(left, today, day)).toBe(expected);
  });

  it('are counted at the end of the stay, and the arithmetic is told', () => {
    const check = says(enoughSemestersAreLeft, {
      choices: [{ startsOn: '2027-06-01', weeks: 12 }],
    });
    expect(check).toMatchObject({
      passed: true,
      actual: 2,
      required: '1–3',
      numbers: { on: '2027-08-23', today: '2026-11-24', now: 3, begun: 1 },
    });
  });

  it('turn on the very day on which a stay ends', () => {
    const student = { semestersLeft: 2 };
    const ends = (startsOn: string) =>
      says(enoughSemestersAreLeft, { student, choices: [{ startsOn, weeks: 12 }] });
    expect(ends('2027-06-09')).toMatchObject({ passed: true, numbers: { on: '2027-08-31' } });
    expect(ends('2027-06-10')).toMatchObject({
      passed: false,
      actual: 0,
      numbers: { on: '2027-09-01' },
      remedy: 'move_stay',
      where: 'choices',
    });
  });

  it('tell the first wished stay that does not fit', () => {
    const check = says(enoughSemestersAreLeft, {
      student: { semestersLeft: 2 },
      choices: [{ startsOn: '2027-07-31' }, { startsOn: '2027-05-01' }],
    });
    expect(check).toMatchObject({ passed: false, numbers: { on: '2027-10-22' } });
  });

  it.each([
    ['deadline', null, '2026-11-30', 4, false],
    ['day', '2027-09-30', '2027-09-30', 2, true],
    // A call that forgot to name its day falls back on its deadline.
    ['day', null, '2026-11-30', 4, false],
  ] as const)('measured at %s %s', (semestersLeftAt, semestersLeftOn, on, actual, passed) => {
    const check = says(enoughSemestersAreLeft, {
      student: { semestersLeft: 4 },
      rules: { semestersLeftAt, semestersLeftOn },
    });
    expect(check).toMatchObject({ actual, passed, numbers: { on }, where: 'profile' });
  });

  it('are counted back to a day that has passed, and told so', () => {
    const check = says(enoughSemestersAreLeft, {
      today: '2027-03-02',
      student: { semestersLeft: 2 },
      rules: { semestersLeftAt: 'deadline' },
    });
    expect(check).toMatchObject({
      actual: 3,
      words: 'past',
      numbers: { on: '2026-11-30', now: 2, begun: 1 },
    });
  });

  it('are unknown where the profile does not say', () => {
    const check = says(enoughSemestersAreLeft, { student: { semestersLeft: null } });
    expect(check).toMatchObject({ passed: null, actual: null, remedy: 'add_semesters' });
  });
});
