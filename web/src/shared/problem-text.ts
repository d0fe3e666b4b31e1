import type { TFunction } from 'i18next';
import type { ApiProblem, FieldProblem } from '../api/problem.js';

/** The reader's words for a refusal, with its numbers; the server's detail when we have none. */
export const problemText = (t: TFunction, problem: ApiProblem): string => {
  const { body } = problem;
  const fallback = body.detail ?? body.title ?? t('common:failure.unexpected');
  return t([`problems:${body.code}`, `common:problem.${body.code}`], {
    ...body,
    defaultValue: fallback,
  });
};

/** The reader's words for one refused field, with the numbers of the refusal that it is part of. */
export const fieldText = (t: TFunction, field: FieldProblem, problem?: ApiProblem): string =>
  t([`problems:${field.code}`, `common:problem.${field.code}`], {
    ...problem?.body,
    ...field,
    defaultValue: field.detail ?? t('common:failure.field'),
  });

/** Errors by form field: `/gpa/value` becomes `gpa.value`. */
export const fieldErrors = (t: TFunction, problem: ApiProblem): Record<string, string> =>
  Object.fromEntries(
    (problem.body.errors ?? []).map((field) => [
      field.pointer.replace(/^\//, '').replaceAll('/', '.'),
      fieldText(t, field, problem),
    ]),
  );
