import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useRescind } from './rescission.js';

/** Takes an open offer back, with the reason that stays in its history. */
export const RescindButton = ({ offer }: { readonly offer: Offer }) => {
  const { t } = useTranslation('staff');
  const [isAsking, setAsking] = useState(false);
  const rescind = useRescind(offer);
  const ask = () => {
    rescind.reset();
    setAsking(true);
  };
  return (
    <>
      <Button variant="default" onClick={ask}>
        {t('offer.rescind')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('offer.rescindTitle')}
        confirm={t('offer.rescind')}
        reason={{ label: t('decide.reason'), required: true }}
        isBusy={rescind.isPending}
        error={rescind.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => rescind.mutate(reason, { onSuccess: () => setAsking(false) })}
      >
        <Text fz="sm">{t('offer.rescindText')}</Text>
      </ConfirmDialog>
    </>
  );
};
