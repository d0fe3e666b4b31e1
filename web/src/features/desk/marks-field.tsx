import { Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './desk.module.css';
import { parts, usePartName, type Part } from './parts.js';
import type { ReturnForm } from './return-form.js';

type Notes = ReturnForm['notes'];

interface Props {
  readonly notes: Notes;
  /** The server's words on the mark of that place among those sent. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (notes: Notes) => void;
}

/** The parts that the student is to change, each with what is to be done there. */
export const MarksField = ({ notes, errors, onChange }: Props) => {
  const { t } = useTranslation('staff');
  const partName = usePartName();
  const ticked = parts.filter((part) => notes[part] !== undefined);
  const write = (part: Part, note: string | undefined) => onChange({ ...notes, [part]: note });
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('return.marks')}</legend>
      <p className={classes.hint}>{t('return.marksText')}</p>
      <div className={classes.parts}>
        {parts.map((part) => (
          <div key={part} className={classes.part}>
            <Checkbox
              label={partName(part)}
              checked={notes[part] !== undefined}
              onChange={(event) => write(part, event.currentTarget.checked ? '' : undefined)}
            />
            {notes[part] === undefined ? null : (
              <Textarea
                aria-label={t('return.note', { part: partName(part) })}
                placeholder={t('return.notePlaceholder')}
                required
                autosize
                minRows={2}
                maxLength={1000}
                value={notes[part]}
                error={errors[`marks.${ticked.indexOf(part)}.note`]}
                onChange={(event) => write(part, event.currentTarget.value)}
              />
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
};
