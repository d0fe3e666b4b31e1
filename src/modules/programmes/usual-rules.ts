import type { ProgrammeName } from './call.entity.js';
import type { RuleSet } from './rule-set.js';

/** What the programme has asked for in recent years; a call overrides what it needs. */
export function usualRules(programme: ProgrammeName, year: number): RuleSet {
  return programme === 'GRI' ? internship(year) : award(year);
}

/** Facts that both programmes share, and those that neither has published for Korea. */
const shared = {
  permitFlagDays: 120,
  minAge: 18,
  semestersLeftOn: null,
  gradeFloors: [],
  percentFloor: null,
  languageTests: [],
  homeCountries: ['KR'],
  homeInstitutions: null,
  consents: ['collection', 'provision', 'transfer'],
  statementMinCharacters: 100,
  statementMaxWords: 800,
  graceMinutes: 0,
  homeChecks: ['complete', 'enrolled', 'recommended'],
  nominationUntil: null,
  nominationQuota: null,
  nominationQuotas: [],
  reviewsWanted: 3,
  reviewUntil: null,
  reviewIsBlind: false,
  adjustsForSeverity: true,
  tieBreak: ['lowest_score', 'recommendation', 'grade', 'lot'],
  endorsements: null,
  decidesInPackages: false,
  secondedBy: ['programme_coordinator', 'adviser'],
  appealDays: 14,
  vettedByMitacs: false,
  offerDays: 10,
} satisfies Partial<RuleSet>;

/** Globalink Research Internship (domain.md §1). */
const internship = (year: number): RuleSet => ({
  ...shared,
  minChoices: 3,
  maxChoices: 7,
  minProvinces: 3,
  minWeeks: 10,
  maxWeeks: 12,
  startsOnFrom: `${year}-05-01`,
  startsOnTo: `${year}-07-31`,
  leadWeeks: 16,
  levels: ['undergraduate', 'combined'],
  semestersLeftMin: 1,
  semestersLeftMax: 3,
  semestersLeftAt: 'stay_end',
  passportValidUntil: `${year + 1}-01-31`,
  documents: [
    { stage: 'apply', kind: 'transcript', isRequired: true },
    { stage: 'apply', kind: 'cv', isRequired: true },
    { stage: 'apply', kind: 'language_score', isRequired: false },
    ...laterDocuments,
  ],
  minReferences: 1,
  maxReferences: 3,
  referenceLateDays: 7,
  asksHomeSupervisor: false,
  units: 0,
  weeksPerUnit: 12,
  maxAwardCents: 600_000,
});

/** Globalink Research Award (domain.md §2). */
const award = (year: number): RuleSet => ({
  ...shared,
  minChoices: 1,
  maxChoices: 3,
  minProvinces: 1,
  minWeeks: 12,
  maxWeeks: 24,
  startsOnFrom: `${year}-05-01`,
  startsOnTo: `${year + 1}-02-28`,
  leadWeeks: 16,
  levels: ['undergraduate', 'combined', 'masters', 'doctoral'],
  semestersLeftMin: 0,
  semestersLeftMax: 8,
  semestersLeftAt: 'stay_end',
  passportValidUntil: null,
  documents: [
    { stage: 'apply', kind: 'transcript', isRequired: true },
    { stage: 'apply', kind: 'cv', isRequired: true },
    { stage: 'apply', kind: 'study_plan', isRequired: true },
    ...laterDocuments,
  ],
  minReferences: 1,
  maxReferences: 2,
  referenceLateDays: 7,
  asksHomeSupervisor: true,
  units: 1,
  weeksPerUnit: 24,
  unitCents: 600_000,
  maxAwardCents: 600_000,
});

/** From the nomination to the end of the stay (domain.md, Documents). */
const laterDocuments: RuleSet['documents'] = [
  { stage: 'nominate', kind: 'recommendation', isRequired: false },
  { stage: 'nominate', kind: 'pledge', isRequired: false },
  { stage: 'offer', kind: 'code_of_conduct', isRequired: true },
  { stage: 'offer', kind: 'waiver', isRequired: true },
  { stage: 'offer', kind: 'passport_copy', isRequired: true },
  { stage: 'pre_departure', kind: 'insurance', isRequired: true },
  { stage: 'pre_departure', kind: 'immigration_document', isRequired: true },
  { stage: 'pre_departure', kind: 'military_permit', isRequired: false },
  { stage: 'pre_departure', kind: 'predeparture_form', isRequired: true },
  { stage: 'end', kind: 'report', isRequired: true },
  { stage: 'end', kind: 'receipt', isRequired: false },
];
