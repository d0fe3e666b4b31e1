import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import classes from './approvals.module.css';
import { useRefuse, type Refusal } from './mutations.js';

const refusals: readonly Refusal[] = ['return', 'reject'];

interface Props {
  readonly placement: Placement;
  readonly onDone: (refusal: Refusal) => void;
}

/** Return and rejection, as far as `can` allows them; both ask for the reason. */
export const RefuseButtons = ({ placement, onDone }: Props) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState<Refusal>();
  const refuse = useRefuse(placement, onDone);
  const ask = (refusal: Refusal) => {
    refuse.reset();
    setAsked(refusal);
  };
  return (
    <div className={classes.refusals}>
      {refusals
        .filter((refusal) => placement.can[refusal])
        .map((refusal) => (
          <Button key={refusal} variant="default" onClick={() => ask(refusal)}>
            {t(`approval.${refusal}`)}
          </Button>
        ))}
      {asked ? (
        <ConfirmDialog
          key={asked}
          opened
          title={t(`approval.${asked}Title`)}
          confirm={t(`approval.${asked}`)}
          reason={{ label: t('approval.reason'), required: true }}
          isBusy={refuse.isPending}
          error={refuse.error}
          onClose={() => setAsked(undefined)}
          onConfirm={(reason) => refuse.mutate({ refusal: asked, reason })}
        >
          <Text fz="sm">{t(`approval.${asked}Text`)}</Text>
        </ConfirmDialog>
      ) : null}
    </div>
  );
};
