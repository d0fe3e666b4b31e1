import type { ProgrammeName } from './call.entity.js';
import type { RuleSet } from './rule-set.js';

/** What the programme has asked for in recent years; a call overrides what it needs. */
export function usualRules(programme: ProgrammeName, year: number): RuleSet {
  return programme === 'GRI' ? internship(year) : award(year);
}

const internship = (year: number): RuleSet => ({
  minChoices: 3,
  maxChoices: 7,
  minProvinces: 3,
  minWeeks: 10,
  maxWeeks: 12,
  startsOnFrom: `${year}-05-01`,
  startsOnTo: `${year}-07-31`,
  minAge: 18,
  semestersLeftMin: 1,
  semestersLeftMax: 3,
  units: 0,
  weeksPerUnit: 12,
  maxAwardCents: 600_000,
  offerDays: 10,
});

const award = (year: number): RuleSet => ({
  minChoices: 1,
  maxChoices: 3,
  minProvinces: 1,
  minWeeks: 12,
  maxWeeks: 24,
  startsOnFrom: `${year}-05-01`,
  startsOnTo: `${year + 1}-02-28`,
  minAge: 18,
  semestersLeftMin: 0,
  semestersLeftMax: 8,
  units: 1,
  weeksPerUnit: 24,
  unitCents: 600_000,
  maxAwardCents: 600_000,
  offerDays: 10,
});
