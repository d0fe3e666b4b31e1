import type { CallState, ProgrammeName } from '../call.entity.js';
import { completeRules } from '../complete-rules.js';
import type { RuleSet } from '../rule-set.js';

/** A call with the rules that it uses now, as every query of this module reads it. */
export interface Call {
  id: string;
  code: string;
  programme: ProgrammeName;
  year: number;
  titleEn: string;
  titleKo: string;
  titleFr: string;
  state: CallState;
  opensAt: Date;
  closesAt: Date;
  timeZone: string;
  closesAtWording: string;
  ruleSetId: string | null;
  rules: RuleSet | null;
  rulesVersion: number | null;
  version: number;
}

/** Reads {@link Call}; a WHERE clause follows. */
export const selectCalls = `
  SELECT c.id, c.code, c.programme, c.year, c.title_en AS "titleEn", c.title_ko AS "titleKo",
    c.title_fr AS "titleFr", c.state, c.opens_at AS "opensAt", c.closes_at AS "closesAt",
    c.time_zone AS "timeZone", c.closes_at_wording AS "closesAtWording",
    c.rule_set_id AS "ruleSetId", r.rules, r.version AS "rulesVersion", c.version
  FROM call c LEFT JOIN rule_set r ON r.id = c.rule_set_id`;

/** A row as read: rules stored before a rule existed are completed. */
export const callOf = (row: Call): Call => ({
  ...row,
  rules: row.rules && completeRules(row.rules),
});
