import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import classes from './application.module.css';
import { useRestoreApplication } from './mutations.js';

const second = 1000;

/** Whole seconds until an instant, counted down; 0 once it is over. */
const useSecondsTo = (instant: string): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / second));
};

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

interface Props {
  readonly application: Application;
  readonly until: string;
}

const Bar = ({ application, until }: Props) => {
  const { t } = useTranslation('application');
  const left = useSecondsTo(until);
  const restore = useRestoreApplication(application.id);
  if (left === 0) return null;
  return (
    <div className={classes.undo} role="region" aria-label={t('undo.label')}>
      <p className={classes.undoText}>
        {t('undo.text')}{' '}
        <span role="timer" className={classes.clock}>
          {t('undo.left', { clock: clock(left) })}
        </span>
      </p>
      <Button
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        loading={restore.isPending}
        onClick={() => restore.mutate(application.version)}
      >
        {t('undo.go')}
      </Button>
      <ProblemAlert error={restore.error} />
    </div>
  );
};

/** For some minutes a withdrawal can be taken back: how long, and the button. */
export const RestorationBar = ({ application }: { readonly application: Application }) =>
  application.can.restore && application.undoUntil ? (
    <Bar application={application} until={application.undoUntil} />
  ) : null;
