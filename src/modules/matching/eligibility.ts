import type { FieldError, Problem } from '../../platform/http/index.js';
import { errorsOf, numbersOf, type Check } from '../applications/index.js';
import { offerProblem } from './offer.problems.js';

/** Rules that are mended by another length of the stay; others of the stay by another first day. */
const ofTheWeeks = ['weeks', 'entitlement_weeks'];

/** Where in an offer a broken rule is mended: in its stay, or not at all. */
const pointerOf = ({ rule, where }: Check): string => {
  if (ofTheWeeks.includes(rule)) return '/weeks';
  return where === 'choices' ? '/startsOn' : '/applicationId';
};

/**
 * The refusal of an offer to somebody who is known to break a rule, with all such rules in its
 * errors; undefined when there is none. What is not known refuses nobody: a person looks at it.
 */
export function ineligibility(checks: readonly Check[]): Problem | undefined {
  const broken = checks.filter(({ passed }) => passed === false);
  const [first] = broken;
  if (!first) return undefined;
  const errors = broken.flatMap((check): FieldError[] => errorsOf([check], pointerOf(check)));
  return offerProblem('offer.not_eligible', numbersOf(first), errors);
}
