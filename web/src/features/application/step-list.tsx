import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { anchorOf, type StepState } from '../../shared/application-steps.js';
import classes from './steps.module.css';

interface Props {
  readonly steps: readonly StepState[];
  readonly missingWords: (rule: string) => string;
}

const Mark = ({ step }: { readonly step: StepState }) => {
  if (step.marks.length > 0) {
    return <IconAlertTriangle size={16} stroke={2} aria-hidden />;
  }
  return step.isComplete && step.isAsked ? (
    <IconCheck size={15} stroke={2.6} aria-hidden />
  ) : (
    step.number
  );
};

const stateOf = ({ marks, isAsked, isComplete, missing }: StepState) => {
  if (marks.length > 0) return { key: 'marked', count: marks.length };
  if (!isAsked) return { key: 'optional' };
  return isComplete ? { key: 'complete' } : { key: 'missing', count: missing.length };
};

const StepRow = ({ step, missingWords }: { readonly step: StepState } & Omit<Props, 'steps'>) => {
  const { t } = useTranslation('application');
  const { key, ...numbers } = stateOf(step);
  return (
    <li>
      <a className={classes.step} href={`#${anchorOf(step.step)}`} data-state={key}>
        <span className={classes.dot} aria-hidden>
          <Mark step={step} />
        </span>
        <span className={classes.what}>
          <span className={classes.name}>{t(`step.${step.step}`)}</span>
          <span className={classes.state}>
            {t(`steps.${key}`, numbers)}
            {step.missing.length > 0 && step.isAsked ? (
              <>
                <VisuallyHidden>: </VisuallyHidden>
                <span className={classes.missing}>{step.missing.map(missingWords).join(', ')}</span>
              </>
            ) : null}
          </span>
        </span>
      </a>
    </li>
  );
};

/** The steps with their ticks, each a way to its place, and what is missing in words. */
export const StepList = ({ steps, missingWords }: Props) => {
  const { t } = useTranslation('application');
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <StepRow key={step.step} step={step} missingWords={missingWords} />
      ))}
      <li>
        <a className={classes.step} href={`#${anchorOf('review')}`}>
          <span className={classes.dot} aria-hidden>
            {steps.length + 1}
          </span>
          <span className={classes.what}>
            <span className={classes.name}>{t('step.review')}</span>
          </span>
        </a>
      </li>
    </ol>
  );
};
