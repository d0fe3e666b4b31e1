import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { ConsentHistory } from './consent-history.js';
import { useAnswerConsent, type Consent, type ConsentText } from './consent-queries.js';
import classes from './profile.module.css';

interface Props {
  readonly consent: Consent;
  readonly text: ConsentText;
}

const parts = ['items', 'purpose', 'recipient', 'country', 'retention', 'refusal'] as const;

const stateOf = ({ given, history, currentVersion }: Consent) => {
  if (!given) return history.length > 0 ? 'revoked' : 'never';
  return history[0]?.textVersion === currentVersion ? 'given' : 'outdated';
};

/** Says what a revocation does before it is done. */
const RevokeButton = ({ consent, text }: Props) => {
  const { t } = useTranslation('profile');
  const [isAsking, setAsking] = useState(false);
  const answer = useAnswerConsent();
  const { kind, currentVersion: textVersion } = consent;
  const revoke = () =>
    answer.mutate({ kind, textVersion, given: false }, { onSuccess: () => setAsking(false) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('consent.revoke')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('consent.revokeTitle', { title: text.words.title })}
        confirm={t('consent.revoke')}
        isBusy={answer.isPending}
        error={answer.error}
        onConfirm={revoke}
        onClose={() => setAsking(false)}
      >
        <Text>{text.words.effect}</Text>
      </ConfirmDialog>
    </>
  );
};

/** One consent with its full text. */
export const ConsentCard = ({ consent, text }: Props) => {
  const { t } = useTranslation('profile');
  const answer = useAnswerConsent();
  const { kind, currentVersion: textVersion } = consent;
  const state = stateOf(consent);
  const badge = (
    <span className={classes.state} data-state={state}>
      {t(`consent.state.${state}`)}
    </span>
  );
  return (
    <Surface title={text.words.title} action={badge}>
      <Stack gap="md">
        <dl className={classes.notice}>
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`consent.${part}`)}</dt>
              <dd>{text.words[part]}</dd>
            </div>
          ))}
        </dl>
        <ProblemAlert error={answer.error} />
        <Group gap="sm">
          {state === 'given' ? null : (
            <Button
              loading={answer.isPending}
              onClick={() => answer.mutate({ kind, textVersion, given: true })}
            >
              {t('consent.give')}
            </Button>
          )}
          {consent.given ? <RevokeButton consent={consent} text={text} /> : null}
          <Text c="dimmed" fz="sm">
            {t('consent.version', { version: textVersion })}
          </Text>
        </Group>
        <ConsentHistory history={consent.history} />
      </Stack>
    </Surface>
  );
};
