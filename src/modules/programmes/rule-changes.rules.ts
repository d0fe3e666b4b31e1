import { ruleNames, type RuleName } from './rule-names.js';
import type { RuleSet } from './rule-set.js';

/** A rule that one version says otherwise than another; undefined stands for not said at all. */
export interface RuleDifference {
  readonly rule: RuleName;
  readonly before: unknown;
  readonly after: unknown;
}

/** The same text for values that mean the same: the order of names and of lists is no matter. */
const sameText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(sameText).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${name}:${sameText(part)}`).join()}}`;
};

/** What the second version says otherwise than the first, in the order in which rules are named. */
export function rulesChanged(before: RuleSet, after: RuleSet): RuleDifference[] {
  return ruleNames
    .filter((rule) => sameText(before[rule]) !== sameText(after[rule]))
    .map((rule) => ({ rule, before: before[rule] ?? null, after: after[rule] ?? null }));
}
