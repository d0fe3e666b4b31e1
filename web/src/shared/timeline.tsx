import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../api/types.js';
import { DayOf } from './date-text.js';
import classes from './timeline.module.css';

interface Props {
  readonly steps: readonly TimelineStep[];
  readonly label: string;
  /** On a phone, shows only the next of the stages ahead. */
  readonly isBrief?: boolean;
}

/** The public stages of an application, what is behind, where it stands, what is ahead. */
export const Timeline = ({ steps, label, isBrief }: Props) => {
  const { t } = useTranslation(['common', 'enums']);
  return (
    <ol className={classes.timeline} aria-label={label} data-brief={isBrief || undefined}>
      {steps.map((step) => (
        <li
          key={step.stage}
          className={classes.step}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden />
          <span className={classes.text}>
            <span className={classes.stage}>{t(`enums:stage.${step.stage}`)}</span>
            <span className={classes.when}>
              {step.at ? <DayOf instant={step.at} /> : t(`timeline.${step.state}`)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};
