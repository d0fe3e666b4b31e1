import type { CallRules } from '../../api/types.js';

export type RuleName = keyof CallRules;

/** Rules that differ from the stored version, as the form holds them: also those not yet whole. */
export type RuleChanges = Readonly<Partial<Record<RuleName, unknown>>>;

/** How a rule is written: one kind of field each. */
export type RuleKind =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly nullable?: true;
    }
  | { readonly kind: 'day'; readonly nullable?: true }
  | { readonly kind: 'money'; readonly optional?: true }
  | {
      readonly kind:
        | 'flag'
        | 'homeChecks'
        | 'tieBreaks'
        | 'seconders'
        | 'quotas'
        | 'levels'
        | 'consents'
        | 'reference'
        | 'countries'
        | 'institutions'
        | 'floors'
        | 'tests'
        | 'documents';
    };

const number = (min: number, max: number): RuleKind => ({ kind: 'number', min, max });

export const kindOf: Readonly<Record<RuleName, RuleKind>> = {
  minChoices: number(1, 20),
  maxChoices: number(1, 20),
  minProvinces: number(1, 13),
  minWeeks: number(1, 36),
  maxWeeks: number(1, 36),
  startsOnFrom: { kind: 'day' },
  startsOnTo: { kind: 'day' },
  leadWeeks: number(0, 52),
  permitFlagDays: number(1, 366),
  minAge: number(0, 120),
  levels: { kind: 'levels' },
  semestersLeftMin: number(0, 20),
  semestersLeftMax: number(0, 20),
  semestersLeftAt: { kind: 'reference' },
  semestersLeftOn: { kind: 'day', nullable: true },
  homeCountries: { kind: 'countries' },
  homeInstitutions: { kind: 'institutions' },
  passportValidUntil: { kind: 'day', nullable: true },
  consents: { kind: 'consents' },
  gradeFloors: { kind: 'floors' },
  percentFloor: { kind: 'number', min: 0, max: 100, nullable: true },
  languageTests: { kind: 'tests' },
  documents: { kind: 'documents' },
  minReferences: number(0, 10),
  maxReferences: number(0, 10),
  referenceLateDays: number(0, 90),
  statementMinCharacters: number(0, 10_000),
  statementMaxWords: number(1, 5000),
  graceMinutes: number(0, 1440),
  asksHomeSupervisor: { kind: 'flag' },
  homeChecks: { kind: 'homeChecks' },
  nominationUntil: { kind: 'day', nullable: true },
  nominationQuota: { kind: 'number', min: 0, max: 1000, nullable: true },
  nominationQuotas: { kind: 'quotas' },
  reviewsWanted: number(0, 10),
  reviewUntil: { kind: 'day', nullable: true },
  reviewIsBlind: { kind: 'flag' },
  adjustsForSeverity: { kind: 'flag' },
  tieBreak: { kind: 'tieBreaks' },
  endorsements: { kind: 'number', min: 0, max: 5000, nullable: true },
  decidesInPackages: { kind: 'flag' },
  secondedBy: { kind: 'seconders' },
  appealDays: number(0, 90),
  vettedByMitacs: { kind: 'flag' },
  units: number(0, 2),
  weeksPerUnit: number(1, 36),
  unitCents: { kind: 'money', optional: true },
  maxAwardCents: { kind: 'money' },
  offerDays: number(1, 90),
};

/** The editor's sections; their names are below `calls:section`. */
export const sections: readonly (readonly [name: string, rules: readonly RuleName[]])[] = [
  ['choices', ['minChoices', 'maxChoices', 'minProvinces']],
  ['stay', ['minWeeks', 'maxWeeks', 'startsOnFrom', 'startsOnTo', 'leadWeeks', 'permitFlagDays']],
  [
    'person',
    [
      'minAge',
      'levels',
      'semestersLeftMin',
      'semestersLeftMax',
      'semestersLeftAt',
      'semestersLeftOn',
      'homeCountries',
      'homeInstitutions',
      'passportValidUntil',
      'consents',
    ],
  ],
  ['grades', ['gradeFloors', 'percentFloor', 'languageTests']],
  ['documents', ['documents']],
  [
    'references',
    [
      'minReferences',
      'maxReferences',
      'referenceLateDays',
      'asksHomeSupervisor',
      'statementMinCharacters',
      'statementMaxWords',
    ],
  ],
  ['money', ['units', 'weeksPerUnit', 'unitCents', 'maxAwardCents', 'offerDays']],
  ['nomination', ['homeChecks', 'nominationUntil', 'nominationQuota', 'nominationQuotas']],
  ['review', ['reviewsWanted', 'reviewUntil', 'reviewIsBlind', 'adjustsForSeverity', 'tieBreak']],
  ['decision', ['endorsements', 'decidesInPackages', 'secondedBy', 'appealDays', 'vettedByMitacs']],
  ['times', ['graceMinutes']],
];

export const levels = ['undergraduate', 'combined', 'masters', 'doctoral'] as const;
export const consents = ['collection', 'provision', 'transfer', 'sensitive'] as const;
export const homeChecks = ['complete', 'enrolled', 'recommended'] as const;
export const tieBreaks = ['lowest_score', 'recommendation', 'grade', 'submitted', 'lot'] as const;
export const seconders = ['programme_coordinator', 'university_coordinator', 'adviser'] as const;
export const tests = [
  'toefl_ibt',
  'toefl_itp',
  'ielts',
  'toeic',
  'duolingo',
  'tef',
  'tcf',
] as const;
export const stages = ['apply', 'nominate', 'offer', 'pre_departure', 'during', 'end'] as const;
export const documentKinds = [
  ...(['transcript', 'cv', 'recommendation', 'language_score', 'passport_copy'] as const),
  ...(['study_plan', 'pledge', 'guardian_consent', 'acceptance', 'code_of_conduct'] as const),
  ...(['waiver', 'insurance', 'immigration_document', 'military_permit'] as const),
  ...(['safety_training', 'flight', 'predeparture_form', 'report', 'receipt', 'other'] as const),
] as const;

/** Whether two values of a rule are the same; lists in any order are not. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The changes with one more; a rule that says again what is stored is no change. */
export function withChange(
  stored: CallRules,
  changes: RuleChanges,
  rule: RuleName,
  value: unknown,
): RuleChanges {
  const { [rule]: _before, ...rest } = changes;
  return isSame(stored[rule], value) ? rest : { ...rest, [rule]: value };
}
