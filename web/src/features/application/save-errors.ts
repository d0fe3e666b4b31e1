import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { fieldErrors } from '../../shared/problem-text.js';
import type { SaveState } from './use-draft.js';

/** Refused fields of one choice. */
export type ChoiceErrors = Readonly<Partial<Record<'startsOn' | 'weeks', string>>>;

/** What the last save was refused for, in words, by the place of the choice in the list. */
export const useChoiceErrors = (save: SaveState): ((index: number) => ChoiceErrors) => {
  const { t } = useTranslation(['common', 'problems']);
  const refused = save.kind === 'failed' ? fieldErrors(t, asProblem(save.error)) : {};
  return (index) => ({
    startsOn: refused[`${index}.startsOn`],
    weeks: refused[`${index}.weeks`],
  });
};
