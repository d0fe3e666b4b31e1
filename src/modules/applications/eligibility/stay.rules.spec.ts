import { isAsked, says } from '../../../../test/support/candidacy.js';
import * as stay from './stay.rules.js';

describe('weeks', () => {
  it.each([
    [9, false],
    [10, true],
    [12, true],
    [13, false],
  ])('%i of 10 to 12: %p', (weeks, passed) => {
    const check = says(stay.weeksAreWithinTheCall, { choices: [{ weeks: 12 }, { weeks }] });
    expect(check).toMatchObject({ passed, actual: passed ? null : weeks, required: '10–12' });
  });

  it('are those of the project where none are wished for', () => {
    const choices = [{ weeks: null, project: { weeks: 16 } }];
    expect(says(stay.weeksAreWithinTheCall, { choices })).toMatchObject({
      passed: false,
      actual: 16,
    });
  });
});

describe('the first day', () => {
  it.each([
    ['2027-04-30', false],
    ['2027-05-01', true],
    ['2027-07-31', true],
    ['2027-08-01', false],
    [null, true],
  ])('%s within the window: %p', (startsOn, passed) => {
    expect(says(stay.startsAreWithinTheWindow, { choices: [{ startsOn }] }).passed).toBe(passed);
  });

  it.each([
    ['2027-03-21', false],
    ['2027-03-22', true],
    ['2027-05-01', true],
  ])('%s is sixteen weeks after the deadline: %p', (startsOn, passed) => {
    const check = says(stay.startsLeaveTimeToPrepare, { choices: [{ startsOn }] });
    expect(check).toMatchObject({ passed, required: '2027-03-22' });
  });

  it('may be as late as the window allows where none is wished for', () => {
    const choices = [{ startsOn: null }];
    expect(says(stay.startsLeaveTimeToPrepare, { choices }).passed).toBe(true);
    const late = { choices, rules: { startsOnTo: '2027-03-01' } };
    expect(says(stay.startsLeaveTimeToPrepare, late).passed).toBe(false);
  });

  it('needs no lead where the call asks for none', () => {
    expect(isAsked(stay.startsLeaveTimeToPrepare, { rules: { leadWeeks: 0 } })).toBe(false);
  });
});

describe('what is left for life', () => {
  const entitlement = { committedWeeks: 24, committedCents: 600_000, committedUnits: 1 };
  it.each([
    [12, true],
    [13, false],
  ])('%i weeks after 24: %p', (weeks, passed) => {
    const check = says(stay.weeksAreLeftForTheStay, { entitlement, choices: [{ weeks }] });
    expect(check).toMatchObject({ passed, actual: weeks, required: 12 });
  });

  it.each([
    [0, undefined],
    [1, true],
    [2, false],
  ])('%i units after one: %p', (units, passed) => {
    const wishes = { entitlement, units };
    if (passed === undefined) {
      expect(isAsked(stay.unitsAreLeftForTheStay, wishes)).toBe(false);
      return;
    }
    expect(says(stay.unitsAreLeftForTheStay, wishes)).toMatchObject({ passed, required: 1 });
  });
});
