import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useAnswerOffer } from './mutations.js';

interface Props {
  readonly offer: Offer;
  readonly answer: 'acceptance' | 'decline';
}

/** One of the two answers, with what follows from it before it is given. */
export const AnswerButton = ({ offer, answer }: Props) => {
  const { t } = useTranslation('student');
  const [isAsking, setAsking] = useState(false);
  const send = useAnswerOffer(offer.id, answer);
  const isDecline = answer === 'decline';
  return (
    <>
      <Button size="md" variant={isDecline ? 'default' : 'filled'} onClick={() => setAsking(true)}>
        {t(`offer.${answer}.do`)}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t(`offer.${answer}.title`)}
        confirm={t(`offer.${answer}.do`)}
        reason={isDecline ? { label: t('offer.decline.reason'), required: false } : undefined}
        isBusy={send.isPending}
        error={send.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => send.mutate(reason, { onSuccess: () => setAsking(false) })}
      >
        <Text fz="sm">{t(`offer.${answer}.text`)}</Text>
      </ConfirmDialog>
    </>
  );
};
