import { useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveNote } from './save-note.js';
import { StepList } from './step-list.js';
import { progressOf, type StepState } from '../../shared/application-steps.js';
import classes from './steps.module.css';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly steps: readonly StepState[];
  readonly missingWords: (rule: string) => string;
  readonly editor: DraftEditor;
}

const Progress = ({ steps }: Pick<Props, 'steps'>) => {
  const { t } = useTranslation('application');
  const { done, total, next } = progressOf(steps);
  return (
    <span className={classes.progress}>
      <strong>{t('steps.progress', { done, total })}</strong>
      <span className={classes.next}>
        {next ? t('steps.next', { step: t(`step.${next}`) }) : t('steps.ready')}
      </span>
      <progress className={classes.bar} value={done} max={total} aria-hidden />
    </span>
  );
};

/** Beside the form on a desk: where one is, what is missing, and whether it is saved. */
export const StepAside = ({ steps, missingWords, editor }: Props) => {
  const { t } = useTranslation('application');
  return (
    <nav className={classes.aside} aria-label={t('steps.label')}>
      <Progress steps={steps} />
      <StepList steps={steps} missingWords={missingWords} />
      <SaveNote editor={editor} />
    </nav>
  );
};

/** Above the form on a phone: one line, which opens into the whole list. */
export const StepBar = ({ steps, missingWords, editor }: Props) => {
  const { t } = useTranslation('application');
  const details = useRef<HTMLDetailsElement>(null);
  const close = ({ target }: MouseEvent) => {
    if ((target as Element).closest('a')) details.current?.removeAttribute('open');
  };
  return (
    <nav className={classes.phone} aria-label={t('steps.label')}>
      <details ref={details} onClick={close}>
        <summary className={classes.summary}>
          <Progress steps={steps} />
        </summary>
        <div className={classes.sheet}>
          <StepList steps={steps} missingWords={missingWords} />
        </div>
      </details>
      <SaveNote editor={editor} />
    </nav>
  );
};
