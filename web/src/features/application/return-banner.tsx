import { Alert, Anchor } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import classes from './application.module.css';
import { anchorOf } from '../../shared/application-steps.js';

/** Why the application came back, what is to be mended where, and until when. */
export const ReturnBanner = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation(['application', 'student']);
  const { returnReason, returnMarks, editableUntil, call } = application;
  const isOfCall = editableUntil === null || editableUntil === call.closesAt;
  return (
    <Alert
      bg="var(--dp-accent-wash)"
      color="maple"
      icon={<IconRotate size={20} aria-hidden />}
      title={t('student:application.returned')}
    >
      <p className={classes.reason}>{returnReason}</p>
      {returnMarks.length > 0 ? (
        <ul className={classes.marks} aria-label={t('return.marks')}>
          {returnMarks.map(({ field, note }) => (
            <li key={`${field} ${note}`}>
              <Anchor href={`#${anchorOf(field)}`} underline="always" fw={600}>
                {t(`step.${field}`)}
              </Anchor>
              : {note}
            </li>
          ))}
        </ul>
      ) : null}
      <p className={classes.until}>
        {t('return.until')}{' '}
        <DeadlinePair
          instant={editableUntil ?? call.closesAt}
          local={isOfCall ? call.closesAtLocal : undefined}
          timeZone={call.timeZone}
        />
      </p>
    </Alert>
  );
};
