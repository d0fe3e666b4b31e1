import type { RuleSet } from './rule-set.js';

/** What versions stored before a rule existed say of it: they never asked for it. */
const neverAsked: Omit<RuleSet, keyof FirstRules> = {
  leadWeeks: 0,
  permitFlagDays: 120,
  levels: ['undergraduate', 'combined', 'masters', 'doctoral'],
  semestersLeftAt: 'stay_end',
  semestersLeftOn: null,
  gradeFloors: [],
  percentFloor: null,
  languageTests: [],
  homeCountries: null,
  homeInstitutions: null,
  passportValidUntil: null,
  consents: [],
  documents: [],
  minReferences: 0,
  maxReferences: 3,
  referenceLateDays: 0,
  statementMinCharacters: 100,
  statementMaxWords: 2000,
  graceMinutes: 0,
  asksHomeSupervisor: false,
  homeChecks: [],
  nominationUntil: null,
  nominationQuota: null,
  nominationQuotas: [],
  reviewsWanted: 0,
  reviewUntil: null,
  reviewIsBlind: false,
  adjustsForSeverity: false,
  tieBreak: [],
  endorsements: null,
  decidesInPackages: false,
  secondedBy: ['programme_coordinator', 'adviser'],
  appealDays: 0,
  vettedByMitacs: false,
};

/** The rules that every stored version names. */
export type FirstRules = Pick<
  RuleSet,
  | 'minChoices'
  | 'maxChoices'
  | 'minProvinces'
  | 'minWeeks'
  | 'maxWeeks'
  | 'startsOnFrom'
  | 'startsOnTo'
  | 'minAge'
  | 'semestersLeftMin'
  | 'semestersLeftMax'
  | 'units'
  | 'weeksPerUnit'
  | 'unitCents'
  | 'maxAwardCents'
  | 'offerDays'
>;

/** A stored version as a whole rule set: versions are never edited, so old ones lack newer rules. */
export const completeRules = (stored: FirstRules & Partial<RuleSet>): RuleSet => ({
  ...neverAsked,
  ...stored,
});
