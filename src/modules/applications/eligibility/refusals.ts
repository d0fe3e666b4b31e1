import type { FieldError, Problem, ProblemNumbers } from '../../../platform/http/index.js';
import { applicationProblem } from '../application.problems.js';
import type { Check } from './check.js';

type Code = Parameters<typeof applicationProblem>[0];

/** Rules that have a refusal of their own; the others share one that names them. */
const codes: Readonly<Record<string, Code>> = {
  call_open: 'application.call_closed',
  min_choices: 'application.choices_too_few',
  max_choices: 'application.choices_too_many',
  min_provinces: 'application.provinces_too_few',
  choices: 'application.choice_not_open',
  profile_complete: 'application.profile_incomplete',
};

/** The numbers of a broken rule under the names that the words of refusals quote. */
export const numbersOf = ({ rule, actual, required, numbers }: Check): ProblemNumbers => ({
  ...numbers,
  rule,
  actual,
  required,
  ...(rule.startsWith('min_') && { min: required }),
  ...(rule.startsWith('max_') && { max: required }),
});

/** Every broken rule with the part of the application where it is mended. */
export const errorsOf = (broken: readonly Check[], pointer?: string): FieldError[] =>
  broken.map((check) => ({
    pointer: pointer ?? `/${check.where ?? 'call'}`,
    code: codes[check.rule] ?? 'application.rule_broken',
    numbers: numbersOf(check),
  }));

/** The first broken rule as a refusal with its numbers; all of them in its errors. */
export function refusalOf(broken: readonly [Check, ...Check[]], until: Date): Problem {
  const [first] = broken;
  const errors = errorsOf(broken).map((error) =>
    error.code === 'application.call_closed' ? closedAt(error, until) : error,
  );
  const code = codes[first.rule] ?? 'application.not_eligible';
  return applicationProblem(code, errors[0]?.numbers, errors);
}

const closedAt = (error: FieldError, until: Date): FieldError => ({
  ...error,
  numbers: { ...error.numbers, closesAt: until.toISOString() },
});
