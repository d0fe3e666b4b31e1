import { problem, type FieldError } from '../../../platform/http/index.js';
import type { Criterion } from './rubric.js';

const plainKey = /^[a-z][a-z0-9_]{0,39}$/;

/** Keys are plain and named once each: scores are kept below them. */
export function refuseMuddle(criteria: readonly Criterion[]): void {
  const keys = criteria.map(({ key }) => key);
  const errors = keys.flatMap((key, index): FieldError[] => {
    const pointer = `/criteria/${index}/key`;
    if (!plainKey.test(key)) return [{ pointer, code: 'input.bad_format' }];
    return keys.indexOf(key) < index ? [{ pointer, code: 'input.not_allowed' }] : [];
  });
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}
