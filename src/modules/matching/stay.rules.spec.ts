import type { RuleSet } from '../programmes/index.js';
import { stayRefusal } from './stay.rules.js';

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
