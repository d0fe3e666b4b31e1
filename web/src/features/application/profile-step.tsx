import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { LinkButton } from '../../shared/links.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { SectionTitle } from './section-title.js';
import type { StepState } from '../../shared/application-steps.js';
import { useMissingWords } from './use-missing-words.js';

interface Props {
  readonly number: number;
  readonly isDone: boolean;
  readonly application: Application;
  readonly state: StepState;
}

/** What of the profile and the consents this call asks for, and where they are filled in. */
export const ProfileStep = ({ number, isDone, application, state }: Props) => {
  const { t } = useTranslation('application');
  const words = useMissingWords(application.id, application.version);
  const Icon = isDone ? IconCircleCheck : IconCircleDashed;
  return (
    <Surface title={<SectionTitle step={number} isDone={isDone} text={t('step.profile')} />}>
      <p className={classes.profile} data-met={isDone || undefined}>
        <Icon size={20} stroke={1.7} aria-hidden />
        {t(isDone ? 'profile.complete' : 'profile.missing')}
      </p>
      {state.missing.length > 0 ? (
        <ul className={classes.missing}>
          {state.missing.map((rule) => (
            <li key={rule}>{words(rule)}</li>
          ))}
        </ul>
      ) : null}
      <LinkButton to="/profile" variant="light">
        {t('profile.go')}
      </LinkButton>
    </Surface>
  );
};
