import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem, type FieldProblem } from '../api/problem.js';
import { fieldText, problemText } from './problem-text.js';

interface Props {
  /** Anything that was thrown; nothing is drawn for `null` and `undefined`. */
  readonly error: unknown;
  /** Leaves the list of fields out where the form shows them itself. */
  readonly withoutFields?: boolean;
}

/** Words about a value need its name; those about a rule of the programme name it themselves. */
const isOfInput = ({ code }: FieldProblem): boolean => code.startsWith('input.');

/** Says a refusal in the reader's language, with its numbers, and tells screen readers at once. */
export const ProblemAlert = ({ error, withoutFields = false }: Props) => {
  const { t } = useTranslation(['common', 'problems']);
  if (error === null || error === undefined) return null;
  const problem = asProblem(error);
  const fields = withoutFields ? [] : (problem.body.errors ?? []);
  return (
    <Alert
      role="alert"
      color="maple"
      variant="light"
      icon={<IconAlertCircle size={20} aria-hidden />}
      ta="left"
    >
      {problemText(t, problem)}
      {fields.length > 0 ? (
        <ul style={{ margin: '0.25rem 0 0', paddingLeft: '1.25rem' }}>
          {fields.map((field, at) => (
            <li key={`${field.pointer} ${field.code} ${at}`}>
              {isOfInput(field) ? `${field.pointer}: ` : null}
              {fieldText(t, field, problem)}
            </li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
};
