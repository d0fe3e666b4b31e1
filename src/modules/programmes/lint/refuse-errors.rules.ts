import { callProblem } from '../call.problems.js';
import type { LintFinding } from './lint-finding.js';

/** Refuses what keeps a call from being published, with a pointer to each rule. */
export function refuseErrors(findings: readonly LintFinding[]): void {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  throw callProblem(
    'call.rules_contradict',
    { count: errors.length },
    errors.map(({ code, rules: [rule = ''] }) => ({
      pointer: pointerOf(rule),
      code: 'call.rule_contradicts',
      detail: code,
    })),
  );
}

/** Refuses errors that were not there before. */
export function refuseNewErrors(
  before: readonly LintFinding[],
  after: readonly LintFinding[],
): void {
  const known = new Set(before.map(({ code }) => code));
  refuseErrors(after.filter(({ code }) => !known.has(code)));
}

const ofTheCall = ['opensAt', 'closesAt', 'closesAtWording'];
const pointerOf = (rule: string): string =>
  ofTheCall.includes(rule) ? `/${rule}` : `/rules/${rule}`;
