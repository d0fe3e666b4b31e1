import { completeRules, type RuleSet } from '../programmes/index.js';
import { judgePlacement, type Check, type Facts } from './placement.rules.js';

const rules: RuleSet = completeRules({
  ...{ minChoices: 1, maxChoices: 7, minProvinces: 1, minWeeks: 10, maxWeeks: 12 },
  ...{ startsOnFrom: '2027-05-01', startsOnTo: '2027-07-31', minAge: 18 },
  ...{ semestersLeftMin: 1, semestersLeftMax: 3, units: 1 },
  ...{ maxAwardCents: 600_000, offerDays: 10 },
});

type Wishes = Partial<Omit<Facts, 'placement'>> & { placement?: Partial<Facts['placement']> };

const facts = ({ placement, ...wishes }: Wishes = {}): Facts => ({
  rules,
  held: { committedWeeks: 12, committedCents: 0, committedUnits: 1 },
  overlap: null,
  today: '2027-03-01',
  ...wishes,
  placement: {
    ...{ seat: 2, capacity: 5, startsOn: '2027-06-01', weeks: 12, units: 1 },
    ...{ amountCents: null, projectStartsOnEarliest: null },
    ...placement,
  },
});

const checkOf = (rule: string, wishes?: Wishes): Check | undefined =>
  judgePlacement(facts(wishes)).find((check) => check.rule === rule);

describe('the checks of a placement', () => {
  it('are all green for a first stay', () => {
    const levels = new Set(judgePlacement(facts()).map(({ level }) => level));
    expect([...levels]).toEqual(['green']);
  });

  it('count what it holds once', () => {
    expect(checkOf('weeks')).toMatchObject({ before: 0, after: 12, limit: 36 });
    expect(checkOf('units')).toMatchObject({ before: 0, after: 1, limit: 2 });
    const rejected = { placement: { seat: null } };
    expect(checkOf('weeks', rejected)).toMatchObject({ before: 12, after: 24 });
    expect(checkOf('seat', rejected)).toMatchObject({ level: 'red', actual: null, limit: 5 });
  });

  it.each([
    ['weeks', { held: { committedWeeks: 37, committedCents: 0, committedUnits: 1 } }],
    ['units', { held: { committedWeeks: 12, committedCents: 0, committedUnits: 3 } }],
    ['overlap', { overlap: '2027-06-01 – 2027-08-23' }],
    ['start_window', { placement: { startsOn: '2027-04-30' } }],
    ['start_window', { placement: { startsOn: '2027-08-01' } }],
    ['weeks_allowed', { placement: { weeks: 9 } }],
    ['weeks_allowed', { placement: { weeks: 13 } }],
  ] satisfies [string, Wishes][])('forbid by %s, %#', (rule, wishes) => {
    expect(checkOf(rule, wishes)).toMatchObject({ level: 'red' });
  });

  it.each([
    ['that has passed', { today: '2027-06-01' }],
    ['before its project begins', { placement: { projectStartsOnEarliest: '2027-06-02' } }],
  ] satisfies [string, Wishes][])('ask to look at a start %s', (_which, wishes) => {
    expect(checkOf('start_window', wishes)).toMatchObject({ level: 'amber' });
  });

  it.each([
    [0, null, { level: 'green', before: 0, after: 600_000 }],
    [700_000, null, { level: 'amber', before: 700_000, after: 1_200_000 }],
    [1_200_000, null, { level: 'red', before: 1_200_000, after: 1_200_000 }],
    [900_000, 300_000, { level: 'green', before: 600_000, after: 900_000 }],
  ])('of %i cents held, %p its own', (committedCents, amountCents, expected) => {
    const held = { committedWeeks: 12, committedCents, committedUnits: 1 };
    expect(checkOf('money', { held, placement: { amountCents } })).toMatchObject({
      ...expected,
      limit: 1_200_000,
    });
  });
});
