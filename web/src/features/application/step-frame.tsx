import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { anchorOf, type FormStep } from '../../shared/application-steps.js';
import classes from './steps.module.css';

interface Props {
  readonly step: FormStep | 'review';
  readonly marks?: readonly string[];
  readonly children: ReactNode;
}

/** The place of a step on the page, under what a coordinator asked to be mended in it. */
export const StepFrame = ({ step, marks = [], children }: Props) => {
  const { t } = useTranslation('application');
  return (
    <div id={anchorOf(step)} className={classes.frame}>
      {marks.map((note) => (
        <p key={note} className={classes.mark}>
          <IconAlertTriangle size={20} stroke={1.7} aria-hidden />
          <span>
            <VisuallyHidden>{t('steps.mark')} </VisuallyHidden>
            {note}
          </span>
        </p>
      ))}
      {children}
    </div>
  );
};
