import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/links.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { AccountCard } from './account-card.js';
import { useChangePassword, useRequestReset } from './mutations.js';

const RequestForm = () => {
  const { t } = useTranslation('common');
  const request = useRequestReset();
  const [email, setEmail] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate({ email });
  };
  if (request.isSuccess) return <Alert role="status">{t('account.reset.sent')}</Alert>;
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          type="email"
          autoComplete="email"
          label={t('account.email')}
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <ProblemAlert error={request.error} />
        <Button type="submit" size="md" loading={request.isPending}>
          {t('account.reset.submit')}
        </Button>
      </Stack>
    </form>
  );
};

const ChangeForm = ({ token }: { readonly token: string }) => {
  const { t } = useTranslation('common');
  const change = useChangePassword();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ token, password });
  };
  if (change.isSuccess) {
    return (
      <Stack>
        <Alert role="status">{t('account.reset.changed')}</Alert>
        <LinkButton to="/sign-in">{t('nav.signIn')}</LinkButton>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <PasswordInput
          autoComplete="new-password"
          label={t('account.newPassword')}
          description={t('account.passwordHint')}
          required
          minLength={12}
          visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemAlert error={change.error} />
        <Button type="submit" size="md" loading={change.isPending}>
          {t('account.reset.change')}
        </Button>
      </Stack>
    </form>
  );
};

/** Asks for the reset mail; opened from that mail, sets the new password. */
export const ResetPage = () => {
  const { t } = useTranslation('common');
  const { token }: { token?: string } = useSearch({ strict: false });
  const lead = token === undefined ? 'account.reset.lead' : 'account.reset.newLead';
  return (
    <AccountCard title={t('account.reset.title')} lead={t(lead)}>
      {token === undefined ? <RequestForm /> : <ChangeForm token={token} />}
    </AccountCard>
  );
};
