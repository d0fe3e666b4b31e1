import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useWithdrawApplication } from './mutations.js';

/** Withdrawal, after saying what it means and why. */
export const WithdrawButton = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('student');
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdrawApplication(application.id);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('application.withdraw')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('application.withdrawTitle')}
        confirm={t('application.withdraw')}
        reason={{ label: t('application.withdrawReason'), required: true }}
        isBusy={withdraw.isPending}
        error={withdraw.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) =>
          withdraw.mutate(
            { reason, version: application.version },
            { onSuccess: () => setAsking(false) },
          )
        }
      >
        <Text fz="sm">{t('application.withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
};
