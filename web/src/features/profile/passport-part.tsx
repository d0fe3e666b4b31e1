import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { DateText } from '../../shared/date-text.js';
import { Facts } from '../../shared/facts.js';
import { Surface } from '../../shared/surface.js';
import { ConsentNeeded, useGives } from './consent-needed.js';
import { PassportForm } from './passport-form.js';
import { usePassport } from './queries.js';
import { Reveals } from './reveals.js';

const RemoveButton = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const [isAsking, setAsking] = useState(false);
  const removal = usePassport();
  const remove = () =>
    removal.mutate(
      { id: me.id, version: me.version, passport: null },
      { onSuccess: () => setAsking(false) },
    );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('passport.remove')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('passport.removeTitle')}
        confirm={t('passport.remove')}
        isBusy={removal.isPending}
        error={removal.error}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        <Text>{t('passport.removeText')}</Text>
      </ConfirmDialog>
    </>
  );
};

/** The passport by the end of its number, and everybody who was shown the rest. */
export const PassportPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const isGiven = useGives('sensitive');
  const [isWriting, setWriting] = useState(false);
  const { passportLast3: ending, passportExpiresOn: expiry } = me;
  return (
    <section id="passport" aria-label={t('part.passport')}>
      <Surface title={t('part.passport')}>
        <Stack gap="md">
          <Text c="dimmed" fz="sm" maw="42rem">
            {t('lead.passport')}
          </Text>
          <Facts
            facts={[
              [t('passport.number'), ending ? `••••••${ending}` : t('passport.none')],
              [t('passport.expiresOn'), expiry ? <DateText key="expiry" value={expiry} /> : null],
            ]}
          />
          {isGiven ? null : <ConsentNeeded />}
          {isWriting ? (
            <PassportForm me={me} onDone={() => setWriting(false)} />
          ) : (
            <Group gap="sm">
              <Button variant="light" disabled={!isGiven} onClick={() => setWriting(true)}>
                {t(ending ? 'passport.change' : 'passport.give')}
              </Button>
              {ending ? <RemoveButton me={me} /> : null}
            </Group>
          )}
          <Reveals id={me.id} />
        </Stack>
      </Surface>
    </section>
  );
};
