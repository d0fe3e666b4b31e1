import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { nameFor } from '../../shared/person-name.js';
import classes from './desk.module.css';
import { decisions, useDecide, type Decision } from './mutations.js';
import { OfferDialog } from './offer-dialog.js';
import { ReturnDialog } from './return-dialog.js';

type Asked = Decision | 'return' | 'offer';

const DecisionDialog = (props: {
  readonly application: Application;
  readonly decision: Decision;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const { application, decision, onClose, onDone } = props;
  const { t, i18n } = useTranslation('staff');
  const decide = useDecide(application);
  const name = nameFor(application.student, i18n.language);
  return (
    <ConfirmDialog
      opened
      title={t(`decide.${decision}Title`)}
      confirm={t(`decide.${decision}`)}
      reason={decision === 'reject' ? { label: t('decide.reason'), required: true } : undefined}
      isBusy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onConfirm={(reason) => decide.mutate({ decision, reason }, { onSuccess: onDone })}
    >
      <Text fz="sm">{t(`decide.${decision}Text`, { name })}</Text>
    </ConfirmDialog>
  );
};

/** The buttons that `can` allows; each asks first and says afterwards what was done. */
export const RecordActions = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Asked>();
  const close = () => setAsked(undefined);
  const finish = () => {
    setDone(asked);
    close();
  };
  const { can } = application;
  const forward = (['nominate', 'endorse', 'offer'] as const).filter((verb) => can[verb]);
  const back = (['return', 'reject'] as const).filter((verb) => can[verb]);
  return (
    <>
      <p role="status" className={classes.done}>
        {done ? t(`decide.done.${done}`) : ''}
      </p>
      {back.map((verb) => (
        <Button key={verb} variant="default" onClick={() => setAsked(verb)}>
          {t(`decide.${verb}`)}
        </Button>
      ))}
      {forward.map((verb) => (
        <Button key={verb} onClick={() => setAsked(verb)}>
          {t(`decide.${verb}`)}
        </Button>
      ))}
      {decisions.map((decision) =>
        asked === decision ? (
          <DecisionDialog
            key={decision}
            application={application}
            decision={decision}
            onClose={close}
            onDone={finish}
          />
        ) : null,
      )}
      {asked === 'return' ? (
        <ReturnDialog application={application} onClose={close} onDone={finish} />
      ) : null}
      {asked === 'offer' ? (
        <OfferDialog application={application} onClose={close} onDone={finish} />
      ) : null}
    </>
  );
};
