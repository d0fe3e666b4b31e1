import { useTranslation } from 'react-i18next';
import type { ReturnMark } from '../../api/types.js';

export type Part = ReturnMark['field'];

/** What a return can point at, in the order of the form. */
export const parts = [
  'choices',
  'statement',
  'home_supervisor',
  'documents',
  'references',
  'profile',
] as const satisfies readonly Part[];

/** The name of a part; what the student calls "my data" is the student's here. */
export const usePartName = (): ((part: Part) => string) => {
  const { t } = useTranslation(['application', 'staff']);
  return (part) => t(part === 'profile' ? 'staff:return.profile' : `application:step.${part}`);
};
