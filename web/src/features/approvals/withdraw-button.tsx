import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useWithdraw } from './withdrawal.js';

interface Props {
  readonly placement: Placement;
  readonly onDone: () => void;
}

/** Withdraws a placement that has not begun, with the reason that the student reads. */
export const WithdrawButton = ({ placement, onDone }: Props) => {
  const { t } = useTranslation('staff');
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdraw(placement, onDone);
  const ask = () => {
    withdraw.reset();
    setAsking(true);
  };
  return (
    <>
      <Button variant="default" onClick={ask}>
        {t('approval.withdraw')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('approval.withdrawTitle')}
        confirm={t('approval.withdraw')}
        reason={{ label: t('approval.reason'), required: true }}
        isBusy={withdraw.isPending}
        error={withdraw.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => withdraw.mutate(reason, { onSuccess: () => setAsking(false) })}
      >
        <Text fz="sm">{t('approval.withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
};
