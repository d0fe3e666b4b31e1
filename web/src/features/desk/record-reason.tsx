import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { Surface } from '../../shared/surface.js';
import classes from './desk.module.css';
import { usePartName } from './parts.js';

/** What the student was asked to change, and until when. */
const Asked = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('application');
  const partName = usePartName();
  const { returnMarks, editableUntil, call } = application;
  const instant = editableUntil ?? call.closesAt;
  return (
    <>
      {returnMarks.length > 0 ? (
        <ul className={classes.marks} aria-label={t('return.marks')}>
          {returnMarks.map(({ field, note }) => (
            <li key={`${field} ${note}`}>
              <strong>{partName(field)}</strong>: {note}
            </li>
          ))}
        </ul>
      ) : null}
      <p className={classes.until}>
        {t('return.until')}{' '}
        <DeadlinePair
          instant={instant}
          local={instant === call.closesAt ? call.closesAtLocal : undefined}
          timeZone={call.timeZone}
        />
      </p>
    </>
  );
};

/** Why it went back to the student, or what was said with the decision. */
export const RecordReason = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('staff');
  const { state, returnReason, decisionReason } = application;
  const isReturned = state === 'returned';
  const reason = isReturned ? returnReason : decisionReason;
  if (!reason) return null;
  return (
    <Surface tone="quiet" title={t(isReturned ? 'record.returnReason' : 'record.decisionReason')}>
      <p className={classes.text}>{reason}</p>
      {isReturned ? <Asked application={application} /> : null}
    </Surface>
  );
};
