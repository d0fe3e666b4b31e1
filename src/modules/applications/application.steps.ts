import type { RuleSet } from '../programmes/index.js';
import { parts, type Part } from './versions/return-mark.js';

/** The steps of the form, in the order in which they are taken. */
export const steps = [...parts, 'consents'] as const;
export type StepName = Part | 'consents';

/** What is looked at of a rule of the call. */
interface Judged {
  readonly rule: string;
  readonly passed: boolean | null;
  readonly where: string | null;
}

interface Step {
  readonly step: StepName;
  readonly isComplete: boolean;
  readonly missing: string[];
}

const isAsked = (step: StepName, rules: RuleSet): boolean => {
  if (step === 'documents') return rules.documents.some(({ stage }) => stage === 'apply');
  if (step === 'references') return rules.maxReferences > 0;
  if (step === 'consents') return rules.consents.length > 0;
  return step !== 'home_supervisor' || rules.asksHomeSupervisor;
};

const stepOf = ({ rule, where }: Judged): string | null =>
  rule === 'home_supervisor' ? 'home_supervisor' : where;

/** The steps that a call asks for and what is missing in each; unknown is not missing. */
export const stepsOf = (rules: RuleSet, checks: readonly Judged[]): Step[] =>
  steps
    .filter((step) => isAsked(step, rules))
    .map((step) => {
      const missing = checks
        .filter((check) => check.passed === false && stepOf(check) === step)
        .map(({ rule }) => rule);
      return { step, isComplete: missing.length === 0, missing };
    });
