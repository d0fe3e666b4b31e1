import { amountsRules } from './amounts.rules.js';
import type { LintFinding } from './lint-finding.js';
import type { Linted, LintRule } from './linted.js';
import { peopleRules } from './people.rules.js';
import { stayRules } from './stay.rules.js';
import { timesRules } from './times.rules.js';

const rules: readonly LintRule[] = [...timesRules, ...stayRules, ...amountsRules, ...peopleRules];

/** All that contradicts itself in a call, or that nobody could meet; errors first. */
export const lintCall = (linted: Linted): LintFinding[] => {
  const found = rules.flatMap((rule) => rule(linted));
  return [
    ...found.filter(({ level }) => level === 'error'),
    ...found.filter(({ level }) => level === 'warning'),
  ];
};
