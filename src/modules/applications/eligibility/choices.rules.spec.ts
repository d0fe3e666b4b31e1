import { isAsked, says, type Wishes } from '../../../../test/support/candidacy.js';
import * as choices from './choices.rules.js';

describe('the call', () => {
  const until = new Date('2026-11-30T20:00:00Z');
  const countsUntil = new Date('2026-11-30T20:15:00Z');
  it.each([
    ['2026-09-30T23:59:59Z', false],
    ['2026-10-01T00:00:00Z', true],
    ['2026-11-30T19:59:59Z', true],
    ['2026-11-30T20:00:00Z', true],
    ['2026-11-30T20:14:59Z', true],
    ['2026-11-30T20:15:00Z', false],
  ])('at %s takes applications: %p, with a grace that is not told', (now, passed) => {
    const check = says(choices.callIsOpen, { now: new Date(now), until, countsUntil });
    // 13:00 in Vancouver, which keeps the time of summer.
    expect(check).toMatchObject({ passed, required: '2026-11-30 13:00 (America/Vancouver)' });
  });

  it('takes none while it is a draft', () => {
    expect(says(choices.callIsOpen, { call: { state: 'draft' } }).passed).toBe(false);
  });
});

describe('choices', () => {
  const of = (...codes: (string | null)[]): Wishes => ({
    choices: codes.map((provinceCode) => ({ project: { provinceCode } })),
    rules: { minChoices: 3, maxChoices: 4, minProvinces: 2 },
  });
  it.each([
    [of('CA-ON', 'CA-ON'), false, true, false],
    [of('CA-ON', 'CA-ON', 'CA-QC'), true, true, true],
    [of('CA-ON', 'CA-ON', null), true, true, false],
    [of('CA-ON', 'CA-QC', 'CA-BC', 'CA-AB', 'CA-MB'), true, false, true],
    [of(), false, true, false],
  ])('%#', (wishes, enough, notTooMany, spread) => {
    expect(says(choices.enoughProjectsAreChosen, wishes).passed).toBe(enough);
    expect(says(choices.notTooManyProjectsAreChosen, wishes).passed).toBe(notTooMany);
    expect(says(choices.choicesSpreadOverProvinces, wishes).passed).toBe(spread);
  });

  it('name projects that are published', () => {
    const closed = { choices: [{}, { project: { state: 'closed' as const } }] };
    expect(says(choices.everyChoiceIsOpen, closed)).toMatchObject({
      passed: false,
      actual: 1,
      required: 2,
    });
  });
});

describe('a project that closes before the call', () => {
  const applicationsCloseAt = new Date('2026-11-20T20:00:00Z');
  const wishes = { choices: [{}, { project: { applicationsCloseAt } }] };
  const rule = choices.everyProjectStillTakesApplications;

  it('is not spoken of where none does', () => {
    expect(isAsked(rule)).toBe(false);
  });

  it.each([
    ['2026-11-20T19:59:59Z', true],
    ['2026-11-20T20:00:00Z', false],
  ])('takes applications at %s: %p', (now, passed) => {
    expect(says(rule, { ...wishes, now: new Date(now) })).toMatchObject({
      passed,
      required: '2026-11-20 13:00 (America/Vancouver)',
    });
  });

  it('gives the minutes of grace that the call gives', () => {
    const countsUntil = new Date('2026-11-30T20:10:00Z');
    const at = (now: string) => says(rule, { ...wishes, countsUntil, now: new Date(now) }).passed;
    expect(at('2026-11-20T20:09:59Z')).toBe(true);
    expect(at('2026-11-20T20:10:00Z')).toBe(false);
  });

  it('stays with an application that was returned', () => {
    expect(isAsked(rule, { ...wishes, isReturned: true })).toBe(false);
  });
});
