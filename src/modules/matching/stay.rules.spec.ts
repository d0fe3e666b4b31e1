import type { RuleSet } from '../programmes/index.js';
import { lifetimeRefusal, stayRefusal } from './stay.rules.js';

const rules = {
  ...{ minWeeks: 10, maxWeeks: 12, startsOnFrom: '2027-05-01', startsOnTo: '2027-07-31' },
} as RuleSet;

describe('the terms of a stay', () => {
  it.each([
    ['2027-05-01', 10],
    ['2027-07-31', 12],
  ])('allow %s for %i weeks', (startsOn, weeks) => {
    expect(stayRefusal(rules, { startsOn, weeks })).toBeUndefined();
  });

  it.each([9, 13])('refuse %i weeks, with the range', (weeks) => {
    expect(stayRefusal(rules, { startsOn: '2027-06-01', weeks })).toEqual({
      code: 'placement.weeks_not_allowed',
      numbers: { asked: weeks, min: 10, max: 12 },
    });
  });

  it.each(['2027-04-30', '2027-08-01', '2026-06-01'])('refuse a start on %s', (startsOn) => {
    expect(stayRefusal(rules, { startsOn, weeks: 12 })).toEqual({
      code: 'placement.outside_start_window',
      numbers: { asked: startsOn, from: '2027-05-01', to: '2027-07-31' },
    });
  });
});

describe('what a student has for life', () => {
  const held = { committedWeeks: 24, committedCents: 0, committedUnits: 1 };

  it.each([
    [12, 1],
    [1, 0],
  ])('has room for %i weeks and %i units', (weeks, units) => {
    expect(lifetimeRefusal(held, { weeks, units })).toBeUndefined();
  });

  it('ends at 36 weeks and two units, with the numbers', () => {
    expect(lifetimeRefusal(held, { weeks: 13, units: 0 })).toEqual({
      code: 'placement.weeks_exceeded',
      numbers: { before: 24, asked: 13, limit: 36 },
    });
    expect(lifetimeRefusal(held, { weeks: 12, units: 2 })).toEqual({
      code: 'placement.units_exceeded',
      numbers: { before: 1, asked: 2, limit: 2 },
    });
  });

  it('leaves out the stay that would be changed', () => {
    const instead = { weeks: 24, units: 1 };
    expect(lifetimeRefusal(held, { weeks: 36, units: 2 }, instead)).toBeUndefined();
  });
});
