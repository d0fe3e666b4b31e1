import type { Application, CallRules } from '../api/types.js';

/** The parts of the form, in the order in which they stand on the page. */
export const formSteps = [
  'choices',
  'statement',
  'home_supervisor',
  'documents',
  'references',
  'profile',
] as const;

export type FormStep = (typeof formSteps)[number];

export interface StepState {
  readonly step: FormStep;
  /** Its place on the page, counted from 1. */
  readonly number: number;
  /** Whether the call asks for it; what it does not ask for is never missing. */
  readonly isAsked: boolean;
  readonly isComplete: boolean;
  /** Names of the rules that are not met. */
  readonly missing: readonly string[];
  /** What a coordinator wrote beside it. */
  readonly marks: readonly string[];
}

/** Consents are given on the page of the profile: one step for the student. */
const partsOf = (step: FormStep): readonly string[] =>
  step === 'profile' ? ['profile', 'consents'] : [step];

/** A step of the form has a place on the page if the call asks for it, or if it may be filled. */
const always: ReadonlySet<FormStep> = new Set(['choices', 'statement', 'documents', 'profile']);

/** Steps that may be filled and need not be, as the rules of the call have it. */
const optionalBy = (rules: CallRules | undefined): ReadonlySet<string> =>
  new Set([
    ...(rules?.minReferences === 0 ? ['references'] : []),
    ...(rules?.documents.every(({ stage, isRequired }) => stage !== 'apply' || !isRequired)
      ? ['documents']
      : []),
  ]);

/** An award is asked for together with the professor at home, also where no rule demands it. */
const mayStand = (step: FormStep, programme: string): boolean =>
  step === 'home_supervisor' && programme === 'GRA';

/** Every step that the page shows, with what the server found missing in it. */
export const stepsOf = (
  { steps, returnMarks, call }: Application,
  rules?: CallRules,
): readonly StepState[] =>
  formSteps
    .map((step) => ({
      step,
      found: steps.filter((one) => partsOf(step).includes(one.step)),
      marks: returnMarks.filter(({ field }) => field === step).map(({ note }) => note),
    }))
    .filter(
      ({ step, found, marks }) =>
        found.length + marks.length > 0 || always.has(step) || mayStand(step, call.programme),
    )
    .map(({ step, found, marks }, index) => ({
      step,
      number: index + 1,
      isAsked: found.length > 0 && !optionalBy(rules).has(step),
      isComplete: found.length > 0 && found.every(({ isComplete }) => isComplete),
      missing: found.flatMap(({ missing }) => missing),
      marks,
    }));

/** How much of what is asked for is there, and what comes next. */
export const progressOf = (steps: readonly StepState[]) => {
  const asked = steps.filter(({ isAsked }) => isAsked);
  const open = asked.filter(({ isComplete }) => !isComplete);
  return { done: asked.length - open.length, total: asked.length, next: open[0]?.step ?? null };
};

export const anchorOf = (step: FormStep | 'review'): string => `step-${step}`;
