import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format.js';
import classes from './referee.module.css';
import type { useAnswers } from './use-answers.js';

interface Props {
  readonly writing: ReturnType<typeof useAnswers>;
  /** Shown a second time on the page: not told twice to screen readers. */
  readonly isEcho?: boolean;
}

/** When what was written was last saved, or that it was not. */
export const SavedNote = ({ writing, isEcho = false }: Props) => {
  const { t } = useTranslation('references');
  const { time } = useFormat();
  const { savedAt, isSaving, hasFailed } = writing;
  const words = () => {
    if (hasFailed) return t('referee.notSaved');
    if (isSaving) return t('referee.saving');
    return savedAt ? t('referee.saved', { time: time(savedAt) }) : '';
  };
  return (
    <span
      className={classes.saved}
      data-failed={hasFailed || undefined}
      role={isEcho ? undefined : 'status'}
      aria-hidden={isEcho || undefined}
    >
      {words()}
    </span>
  );
};
