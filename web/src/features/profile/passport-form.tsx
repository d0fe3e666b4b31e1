import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Student } from '../../api/types.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import classes from './profile.module.css';
import { usePassport } from './queries.js';

interface Props {
  readonly me: Student;
  readonly onDone: () => void;
}

/** The number is typed here and forgotten as soon as it is sent. */
export const PassportForm = ({ me, onDone }: Props) => {
  const { t } = useTranslation(['profile', 'common', 'problems']);
  const [number, setNumber] = useState('');
  const [expiresOn, setExpiresOn] = useState(me.passportExpiresOn ?? '');
  const giving = usePassport();
  const errors = giving.error ? fieldErrors(t, asProblem(giving.error)) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giving.mutate(
      { id: me.id, version: me.version, passport: { number: number.trim(), expiresOn } },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('part.passport')}>
      <Stack gap="md">
        <div className={classes.fields}>
          <TextInput
            label={t('passport.number')}
            value={number}
            error={errors['number']}
            lang="en"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('passport.expiresOn')}
            value={expiresOn}
            error={errors['expiresOn']}
            onChange={(event) => setExpiresOn(event.currentTarget.value)}
          />
        </div>
        <ProblemAlert error={giving.error} withoutFields />
        <Group gap="sm">
          <Button type="submit" loading={giving.isPending}>
            {t('common:save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
