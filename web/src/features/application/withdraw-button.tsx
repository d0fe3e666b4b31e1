import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useWithdrawApplication } from './mutations.js';

/** Withdrawal, after saying what it means, why, and whether it can be undone. */
export const WithdrawButton = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation(['application', 'student']);
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdrawApplication(application.id);
  const { undoMinutes } = application;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('student:application.withdraw')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('student:application.withdrawTitle')}
        confirm={t('student:application.withdraw')}
        reason={{ label: t('student:application.withdrawReason'), required: true }}
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
        <Text fz="sm">
          {t(undoMinutes > 0 ? 'undo.before' : 'undo.final', { count: undoMinutes })}
        </Text>
      </ConfirmDialog>
    </>
  );
};
