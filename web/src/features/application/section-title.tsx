import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './application.module.css';

interface Props {
  readonly step: number;
  readonly isDone: boolean;
  readonly text: string;
}

/** A numbered step whose number turns into a tick. */
export const SectionTitle = ({ step, isDone, text }: Props) => {
  const { t } = useTranslation('common');
  return (
    <span className={classes.section}>
      <span className={classes.number} data-done={isDone || undefined} aria-hidden>
        {isDone ? <IconCheck size={16} stroke={2.4} /> : step}
      </span>
      {text}
      {isDone ? <VisuallyHidden>{t('timeline.done')}</VisuallyHidden> : null}
    </span>
  );
};
