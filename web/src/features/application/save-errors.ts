import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { fieldErrors } from '../../shared/problem-text.js';
import type { DraftPart } from './parts.js';
import type { DraftEditor } from './use-draft.js';

/** Refused fields of one choice. */
export type ChoiceErrors = Readonly<Partial<Record<'startsOn' | 'weeks', string>>>;

/** What the last save of a part was refused for, in words, by field. */
export const useRefusedFields = (
  { refusals }: DraftEditor,
  part: DraftPart,
): Readonly<Record<string, string | undefined>> => {
  const { t } = useTranslation(['common', 'problems']);
  const error = refusals.get(part);
  return error === undefined ? {} : fieldErrors(t, asProblem(error));
};

/** The refused fields of each choice, by its place in the list. */
export const choiceErrorsOf =
  (refused: Readonly<Record<string, string | undefined>>) =>
  (index: number): ChoiceErrors => ({
    startsOn: refused[`${index}.startsOn`],
    weeks: refused[`${index}.weeks`],
  });
