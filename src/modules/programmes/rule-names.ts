import type { RuleSet } from './rule-set.js';

/** Every rule, in the order in which people read them. */
export const ruleNames = [
  'minChoices',
  'maxChoices',
  'minProvinces',
  'minWeeks',
  'maxWeeks',
  'startsOnFrom',
  'startsOnTo',
  'leadWeeks',
  'permitFlagDays',
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
  'gradeFloors',
  'percentFloor',
  'languageTests',
  'documents',
  'minReferences',
  'maxReferences',
  'referenceLateDays',
  'statementMinCharacters',
  'statementMaxWords',
  'graceMinutes',
  'asksHomeSupervisor',
  'reviewIsBlind',
  'units',
  'weeksPerUnit',
  'unitCents',
  'maxAwardCents',
  'offerDays',
] as const satisfies readonly (keyof RuleSet)[];

export type RuleName = (typeof ruleNames)[number];

/** Does not compile while a rule is missing above. */
export const everyRuleIsNamed: keyof RuleSet extends RuleName ? true : never = true;
