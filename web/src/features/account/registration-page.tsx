import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Locale } from '../../api/types.js';
import { EmptyState } from '../../shared/empty-state.js';
import { TextLink } from '../../shared/links.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { AccountCard } from './account-card.js';
import { useRegister } from './mutations.js';

const RegistrationForm = ({ register }: { readonly register: ReturnType<typeof useRegister> }) => {
  const { t, i18n } = useTranslation(['common', 'problems']);
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const errors = register.error ? fieldErrors(t, asProblem(register.error)) : {};
  const bind = (name: keyof typeof form) => ({
    required: true,
    value: form[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setForm((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate({ ...form, locale: i18n.language as Locale });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput label={t('account.name')} autoComplete="name" {...bind('name')} />
        <TextInput
          type="email"
          label={t('account.email')}
          autoComplete="email"
          {...bind('email')}
        />
        <PasswordInput
          label={t('account.password')}
          description={t('account.passwordHint')}
          autoComplete="new-password"
          minLength={12}
          visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
          {...bind('password')}
        />
        <ProblemAlert error={register.error} withoutFields />
        <Button type="submit" size="md" loading={register.isPending}>
          {t('account.register.submit')}
        </Button>
      </Stack>
    </form>
  );
};

/** Registration with an address of a home university. */
export const RegistrationPage = () => {
  const { t } = useTranslation('common');
  const register = useRegister();
  if (register.isSuccess) {
    const { email } = register.variables;
    return (
      <EmptyState
        isPage
        icon={IconMailCheck}
        title={t('account.register.done')}
        text={t('account.register.doneText', { email })}
      />
    );
  }
  return (
    <AccountCard title={t('account.register.title')} lead={t('account.register.lead')}>
      <RegistrationForm register={register} />
      <Group gap="xs">
        <Text fz="sm">{t('account.register.haveAccount')}</Text>
        <TextLink to="/sign-in" fz="sm">
          {t('nav.signIn')}
        </TextLink>
      </Group>
    </AccountCard>
  );
};
