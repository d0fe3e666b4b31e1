import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useWithdrawPlacement } from './mutations.js';

/** Giving a place up, after saying what it means and why. */
export const WithdrawButton = ({ placement }: { readonly placement: Placement }) => {
  const { t } = useTranslation('student');
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdrawPlacement(placement);
  const ask = () => {
    withdraw.reset();
    setAsking(true);
  };
  return (
    <>
      <Button variant="default" onClick={ask}>
        {t('placement.withdraw')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('placement.withdrawTitle')}
        confirm={t('placement.withdraw')}
        reason={{ label: t('placement.withdrawReason'), required: true }}
        isBusy={withdraw.isPending}
        error={withdraw.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => withdraw.mutate(reason, { onSuccess: () => setAsking(false) })}
      >
        <Text fz="sm">{t('placement.withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
};
