import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/links.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { AccountCard } from './account-card.js';
import classes from './account.module.css';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { useSignIn } from './mutations.js';
import { demonstrationQuery } from './queries.js';

type SignIn = ReturnType<typeof useSignIn>;

const SignInForm = ({ signIn }: { readonly signIn: SignIn }) => {
  const { t } = useTranslation('common');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          type="email"
          autoComplete="username"
          label={t('account.email')}
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          autoComplete="current-password"
          label={t('account.password')}
          required
          visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemAlert error={signIn.error} />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('account.signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
};

/** Sign-in by password, and with one click where the demonstration cohort is loaded. */
export const SignInPage = () => {
  const { t } = useTranslation('common');
  const signIn = useSignIn();
  const { data: demonstration } = useQuery(demonstrationQuery);
  return (
    <div className={classes.page} data-wide={demonstration ? true : undefined}>
      <AccountCard title={t('account.signIn.title')} lead={t('account.signIn.lead')}>
        <SignInForm signIn={signIn} />
        <Group justify="space-between" gap="xs">
          <TextLink to="/register">{t('account.signIn.register')}</TextLink>
          <TextLink to="/reset-password">{t('account.signIn.forgot')}</TextLink>
        </Group>
      </AccountCard>
      {demonstration ? (
        <DemonstrationAccounts
          demonstration={demonstration}
          isBusy={signIn.isPending}
          onChoose={(email) => signIn.mutate({ email, password: demonstration.password })}
        />
      ) : null}
    </div>
  );
};
