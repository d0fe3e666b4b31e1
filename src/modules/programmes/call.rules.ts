import { problem, type FieldError } from '../../platform/http/index.js';
import { isKnownZone } from '../../platform/time/index.js';
import { callProblem } from './call.problems.js';
import type { RuleSet } from './rule-set.js';

interface Times {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
}

/** A call closes after it opens, in a zone that the zone data knows. */
export function refuseImpossibleTimes({ opensAt, closesAt, timeZone }: Times): void {
  if (!isKnownZone(timeZone)) {
    throw problem('input.invalid', {}, [{ pointer: '/timeZone', code: 'input.not_allowed' }]);
  }
  if (closesAt <= opensAt) {
    const code = 'call.dates_reversed';
    throw callProblem(code, {}, [{ pointer: '/closesAt', code }]);
  }
}

/** Rules that name the least and the most of the same thing. */
export const leastAndMost: readonly (readonly [keyof RuleSet, keyof RuleSet])[] = [
  ['minChoices', 'maxChoices'],
  ['minProvinces', 'maxChoices'],
  ['minWeeks', 'maxWeeks'],
  ['startsOnFrom', 'startsOnTo'],
  ['semestersLeftMin', 'semestersLeftMax'],
  ['minReferences', 'maxReferences'],
];

/** No rule contradicts another: each least is at most its most. */
export function refuseContradictions(rules: RuleSet): void {
  const errors: FieldError[] = leastAndMost
    .filter(([least, most]) => isAbove(rules[least], rules[most]))
    .map(([least]) => ({ pointer: `/rules/${least}`, code: 'input.out_of_range' }));
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}

/** Numbers and days are never compared with each other here; both order as they are. */
export const isAbove = (least: unknown, most: unknown): boolean =>
  (typeof least === 'number' && typeof most === 'number' && least > most) ||
  (typeof least === 'string' && typeof most === 'string' && least > most);
