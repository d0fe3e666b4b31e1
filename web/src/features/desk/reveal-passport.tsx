import { Alert, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { DateText } from '../../shared/date-text.js';
import { Facts } from '../../shared/facts.js';

/** Reads the number once; it stays in this window and in no cache. */
const useReveal = (id: string) =>
  useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/students/{id}/passport-reveals', { params: { path: { id } }, body: { reason } }),
      ),
    gcTime: 0,
  });

/** Asks for a reason, then shows the number of the passport until the page is left. */
export const RevealPassport = ({ studentId }: { readonly studentId: string }) => {
  const { t } = useTranslation('profile');
  const [isAsking, setAsking] = useState(false);
  const reveal = useReveal(studentId);
  const passport = reveal.data;
  if (passport) {
    const { number, expiresOn } = passport;
    return (
      <Alert mt="lg" role="status" color="gray" variant="light">
        <Stack gap="xs">
          <Facts
            facts={[
              [t('reveal.shown'), <strong key="number">{number}</strong>],
              [t('reveal.expiresOn'), expiresOn ? <DateText key="day" value={expiresOn} /> : null],
            ]}
          />
          <Text fz="sm">{t('reveal.log')}</Text>
        </Stack>
      </Alert>
    );
  }
  return (
    <>
      <Button mt="lg" variant="default" onClick={() => setAsking(true)}>
        {t('reveal.button')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('reveal.title')}
        confirm={t('reveal.show')}
        reason={{ label: t('reveal.reason'), required: true }}
        isBusy={reveal.isPending}
        error={reveal.error}
        onConfirm={(reason) => reveal.mutate(reason.slice(0, 500))}
        onClose={() => setAsking(false)}
      >
        <Text>{t('reveal.lead')}</Text>
      </ConfirmDialog>
    </>
  );
};
