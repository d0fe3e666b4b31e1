import { instantOf } from '../../../platform/time/index.js';
import type { RuleSet } from '../rule-set.js';
import { usualRules } from '../usual-rules.js';
import type { LintCode } from './lint-finding.js';
import { lintCall } from './lint.rules.js';
import type { Linted, LintFacts } from './linted.js';

const zone = 'America/Vancouver';
const at = (local: string): Date => instantOf(local, zone);

const call: Linted['call'] = {
  year: 2028,
  state: 'draft',
  programme: 'GRI',
  opensAt: at('2027-08-02T09:00'),
  closesAt: at('2027-09-16T13:00'),
  timeZone: zone,
  closesAtWording: '13:00 PT',
};

const facts: LintFacts = {
  now: at('2027-07-01T09:00'),
  projects: 80,
  provinces: 6,
  closingLater: 0,
  homeInstitutions: new Set(['jnu', 'chosun', 'honam']),
};

interface Changes {
  readonly call?: Partial<Linted['call']>;
  readonly rules?: Partial<RuleSet>;
  readonly facts?: Partial<LintFacts>;
}

const lint = (changes: Changes = {}, usual = usualRules('GRI', 2028)) =>
  lintCall({
    call: { ...call, ...changes.call },
    rules: { ...usual, ...changes.rules },
    facts: { ...facts, ...changes.facts },
  });

const codes = (changes: Changes, usual?: RuleSet): string[] =>
  lint(changes, usual).map(({ code, level }) => `${level} ${code}`);

const award = usualRules('GRA', 2028);

describe('the lint of a call', () => {
  it('finds nothing in what the programme usually asks for', () => {
    expect(lint()).toEqual([]);
    expect(lint({ call: { programme: 'GRA' } }, award)).toEqual([]);
  });

  it.each<[string, Changes]>([
    ['error times_reversed', { call: { opensAt: at('2027-09-17T09:00') } }],
    ['error deadline_passed', { facts: { now: at('2027-09-16T13:00') } }],
    ['warning open_too_briefly', { call: { opensAt: at('2027-09-12T09:00') } }],
    ['warning wording_disagrees', { call: { closesAtWording: '17:00 PT' } }],
    [
      'error grace_longer_than_call',
      { call: { opensAt: at('2027-09-16T01:00') }, rules: { graceMinutes: 720 } },
    ],
    ['warning grace_is_long', { rules: { graceMinutes: 61 } }],
    ['error least_over_most', { rules: { minWeeks: 13 } }],
    ['error least_over_most', { rules: { startsOnFrom: '2028-08-01' } }],
    [
      'error window_unreachable',
      { rules: { startsOnTo: '2027-12-01', startsOnFrom: '2027-11-01' } },
    ],
    ['warning window_partly_unreachable', { rules: { startsOnFrom: '2027-12-01' } }],
    [
      'warning window_outside_year',
      { rules: { startsOnFrom: '2030-05-01', startsOnTo: '2030-07-31' } },
    ],
    [
      'warning references_after_start',
      { rules: { startsOnFrom: '2027-10-10', referenceLateDays: 30 } },
    ],
    ['error semesters_day_missing', { rules: { semestersLeftAt: 'day' } }],
    ['warning semesters_day_unused', { rules: { semestersLeftOn: '2028-09-01' } }],
    [
      'warning semesters_day_outside_year',
      { rules: { semestersLeftAt: 'day', semestersLeftOn: '2030-01-01' } },
    ],
    ['warning passport_day_before_end', { rules: { passportValidUntil: '2028-10-01' } }],
    ['error provinces_over_choices', { rules: { minProvinces: 8 } }],
    ['warning no_projects_yet', { facts: { projects: 0, provinces: 0 } }],
    ['warning choices_over_projects', { facts: { projects: 2 } }],
    ['warning provinces_over_projects', { facts: { provinces: 2 } }],
    ['warning projects_close_later', { facts: { closingLater: 1 } }],
    ['error award_over_ceiling', { rules: { maxAwardCents: 1_200_001 } }],
    ['error no_level', { rules: { levels: [] } }],
    ['error no_country', { rules: { homeCountries: [] } }],
    ['error no_institution', { rules: { homeInstitutions: [] } }],
    ['error institution_unknown', { rules: { homeInstitutions: ['gist'] } }],
    ['warning institution_unknown', { rules: { homeInstitutions: ['gist', 'jnu'] } }],
    ['warning no_transfer_consent', { rules: { consents: ['collection'] } }],
    ['error grade_over_scale', { rules: { gradeFloors: [{ scale: '4.5', least: '4.6' }] } }],
    [
      'error scale_twice',
      {
        rules: {
          gradeFloors: [
            { scale: '4.5', least: '3' },
            { scale: '4.50', least: '3.5' },
          ],
        },
      },
    ],
    [
      'error test_twice',
      {
        rules: {
          languageTests: [
            { test: 'toeic', least: '700' },
            { test: 'toeic', least: '750' },
          ],
        },
      },
    ],
    [
      'error document_twice',
      {
        rules: {
          documents: [
            { stage: 'apply', kind: 'cv', isRequired: true },
            { stage: 'apply', kind: 'cv', isRequired: false },
          ],
        },
      },
    ],
    [
      'error statement_too_tight',
      { rules: { statementMinCharacters: 121, statementMaxWords: 10 } },
    ],
  ])('finds %s', (code, changes) => {
    expect(codes(changes)).toContain(code);
  });

  it.each<[string, Partial<RuleSet>]>([
    ['error award_under_units', { units: 2 }],
    ['warning award_over_units', { maxAwardCents: 700_000 }],
    ['error weeks_over_units', { maxWeeks: 25 }],
  ])('finds %s in an award', (code, rules) => {
    expect(codes({ rules }, award)).toContain(code);
  });

  it('knows a passed deadline of a published call for no mistake', () => {
    const passed = { facts: { now: at('2028-01-01T00:00') } };
    expect(codes({ ...passed, call: { state: 'published' } })).toEqual(['warning deadline_passed']);
  });

  it('counts the lead from the day of the deadline where it is announced', () => {
    const window = { startsOnFrom: '2028-01-06', startsOnTo: '2028-01-06' };
    expect(codes({ rules: window })).toEqual([]);
    const late = { closesAt: at('2027-09-17T00:30'), closesAtWording: '00:30 PT' };
    expect(lint({ call: late, rules: window })).toEqual([
      {
        code: 'window_unreachable' satisfies LintCode,
        level: 'error',
        rules: ['startsOnTo', 'closesAt', 'leadWeeks'],
        numbers: { ...window, earliest: '2028-01-07', leadWeeks: 16 },
      },
    ]);
  });

  it('tells errors before warnings', () => {
    const levels = lint({ rules: { graceMinutes: 90, levels: [], homeCountries: [] } }).map(
      ({ level }) => level,
    );
    expect(levels).toEqual(['error', 'error', 'warning']);
  });
});
