import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectField, ProjectMark } from '../../api/types.js';
import classes from './supervision.module.css';

interface Props {
  readonly field: ProjectField;
  readonly marks: readonly ProjectMark[];
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A field of the form with what the adviser wrote about it. */
export const Marked = ({ field, marks, isWide, children }: Props) => {
  const { t } = useTranslation('projects');
  const notes = marks.filter((mark) => mark.field === field);
  const className = [classes.marked, isWide ? classes.wide : ''].filter(Boolean).join(' ');
  return (
    <div className={className} data-marked={notes.length > 0 || undefined}>
      {children}
      {notes.map(({ note }) => (
        <p key={note} className={classes.mark} role="note">
          <strong>{t('form.mark')}</strong>
          {note}
        </p>
      ))}
    </div>
  );
};
