import { isAsked, says } from '../../../../test/support/candidacy.js';
import { stayMayNeedAMilitaryPermit, stayMayNeedAPermit } from './flags.rules.js';

describe('the permit flag', () => {
  it.each([
    [12, false],
    [17, false],
    [18, true],
    [24, true],
  ])('of a stay of %i weeks is raised: %p', (weeks, isRaised) => {
    expect(isAsked(stayMayNeedAPermit, { choices: [{ weeks }] })).toBe(isRaised);
  });

  it('tells the last day that is exempt and half a year of time to act', () => {
    const choices = [{ weeks: 18, startsOn: '2027-06-01' }];
    expect(says(stayMayNeedAPermit, { choices })).toMatchObject({
      kind: 'flag',
      passed: null,
      actBy: '2026-12-01',
      actual: 126,
      required: 120,
      numbers: { lastDay: '2027-09-28', startsOn: '2027-06-01' },
    });
  });

  it('tells the earliest of several long stays', () => {
    const choices = [
      { weeks: 24, startsOn: '2027-07-01' },
      { weeks: 20, startsOn: '2027-05-01' },
      { weeks: 12, startsOn: '2027-04-01' },
    ];
    expect(says(stayMayNeedAPermit, { choices }).numbers.startsOn).toBe('2027-05-01');
  });
});

describe('the military flag', () => {
  const unserved = { citizenship: 'KR', militaryStatus: 'unserved' as const };
  const at = (bornOn: string, startsOn: string, weeks = 12, militaryPermitUntil?: string) => ({
    student: { ...unserved, bornOn, militaryPermitUntil: militaryPermitUntil ?? null },
    choices: [{ startsOn, weeks }],
  });

  it.each([
    ['the year in which he reaches 25', at('2002-12-31', '2027-06-01'), '2027-05-30'],
    ['a later one', at('2000-01-01', '2027-06-01'), '2027-05-30'],
    ['25 in the year in which the stay ends', at('2003-05-05', '2027-12-01'), '2028-01-15'],
    [
      'a permit that ends during the stay',
      at('2001-05-05', '2027-06-01', 12, '2027-07-31'),
      '2027-07-16',
    ],
    [
      'a permit that ends before it',
      at('2001-05-05', '2027-06-01', 12, '2027-05-31'),
      '2027-05-30',
    ],
  ])('is raised for %s', (_title, wishes, actBy) => {
    const check = says(stayMayNeedAMilitaryPermit, wishes);
    expect(check).toMatchObject({ kind: 'flag', passed: null, actBy });
  });

  it.each([
    ['the year before', at('2003-01-01', '2027-06-01')],
    ['a permit that lasts to the last day', at('2001-05-05', '2027-06-01', 12, '2027-08-23')],
    ['who has served', { student: { ...unserved, militaryStatus: 'served' as const } }],
    ['who is of another country', { student: { ...unserved, citizenship: 'VN' } }],
    ['an unknown birthday', { student: { ...unserved, bornOn: null } }],
  ])('is not raised for %s', (_title, wishes) => {
    expect(isAsked(stayMayNeedAMilitaryPermit, wishes)).toBe(false);
  });
});
