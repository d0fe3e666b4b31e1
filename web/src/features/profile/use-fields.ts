import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { fieldErrors } from '../../shared/problem-text.js';
import type { Part, Values } from './use-part.js';

const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** Binds inputs to the fields of a part: label, hint, value, refusal. */
export const useFields = <V extends Values>(part: Part<V>) => {
  const { t } = useTranslation(['profile', 'common', 'problems']);
  const errors = part.error ? fieldErrors(t, asProblem(part.error)) : {};
  /** @param pointer where the server finds the field, when it is not its name */
  return (name: keyof V & string, pointer: string = name) => ({
    name,
    label: t(`field.${name}`),
    description: t(`hint.${name}`, { defaultValue: '' }) || undefined,
    value: part.values[name] ?? '',
    error: errors[pointer],
    inputWrapperOrder: order,
    onChange: (event: { currentTarget: { value: string } }) =>
      part.change({ [name]: event.currentTarget.value } as Partial<V>),
  });
};

/** Texts of a form as the server awaits them: an empty one clears the field. */
export const textOrNull = (text: string): string | null =>
  text.trim() === '' ? null : text.trim();
export const wholeOrNull = (text: string): number | null =>
  text.trim() === '' ? null : Number(text);
