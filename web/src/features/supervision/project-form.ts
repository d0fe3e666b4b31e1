import { useTranslation } from 'react-i18next';
import type { Call, ProjectMark } from '../../api/types.js';
import type { ProjectValues } from './project-values.js';

/** What the sections of the form draw, and how they say that something was typed. */
export interface ProjectForm {
  readonly values: ProjectValues;
  /** By pointer, with dots: `partner.name`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly marks: readonly ProjectMark[];
  readonly call: Call;
  readonly change: (change: Partial<ProjectValues>) => void;
}

type TextName = {
  [Name in keyof ProjectValues]: ProjectValues[Name] extends string ? Name : never;
}[keyof ProjectValues];

const wrapperOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** Ties one text of the form to an input; the label is the field's name unless told. */
export const useBinding = ({ values, errors, change }: ProjectForm) => {
  const { t } = useTranslation('projects');
  return (name: TextName, label: string = t(`name.${name}`), pointer: string = name) => ({
    label,
    value: values[name],
    error: errors[pointer],
    inputWrapperOrder: wrapperOrder,
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  });
};
