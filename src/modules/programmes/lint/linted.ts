import type { Call } from '../queries/call-rows.js';
import type { RuleSet } from '../rule-set.js';
import type { LintCode, LintFinding, LintLevel } from './lint-finding.js';

/** What the rows say that a call's own numbers do not. */
export interface LintFacts {
  readonly now: Date;
  /** Published projects of the call. */
  readonly projects: number;
  /** Provinces in which they lie. */
  readonly provinces: number;
  /** Projects that take applications for longer than the call does. */
  readonly closingLater: number;
  /** Home universities that are known, by id. */
  readonly homeInstitutions: ReadonlySet<string>;
}

/** The call, its rules and the facts, as the lint's rules look at them. */
export interface Linted {
  readonly call: Pick<
    Call,
    'year' | 'state' | 'programme' | 'opensAt' | 'closesAt' | 'timeZone' | 'closesAtWording'
  >;
  readonly rules: RuleSet;
  readonly facts: LintFacts;
}

/** One rule of the lint; it may find several things. */
export type LintRule = (linted: Linted) => readonly LintFinding[];

/** The finding, in a list, when it is one. */
export const findingIf = (
  found: boolean,
  level: LintLevel,
  code: LintCode,
  rules: readonly string[],
  numbers: LintFinding['numbers'] = {},
): LintFinding[] => (found ? [{ code, level, rules: [...rules], numbers }] : []);
