import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Student } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import { PageHead } from '../../shared/page-head.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { bodyOf, valuesOf, type ProfileValues } from './profile-form.js';
import { ProfileFields } from './profile-fields.js';
import { meQuery, useSaveProfile } from './queries.js';

const ProfileForm = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation(['student', 'common', 'problems']);
  const [values, setValues] = useState<ProfileValues>(() => valuesOf(me));
  const save = useSaveProfile(me);
  const errors = save.error ? fieldErrors(t, asProblem(save.error)) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(values));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <ProfileFields
          values={values}
          errors={errors}
          onChange={(change) => {
            if (save.isSuccess) save.reset();
            setValues((before) => ({ ...before, ...change }));
          }}
        />
        <ProblemAlert error={save.error} withoutFields />
        <Group>
          <Button type="submit" size="md" loading={save.isPending}>
            {t('common:save')}
          </Button>
          {save.isSuccess ? (
            <Text role="status" c="dimmed">
              {t('profile.saved')}
            </Text>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
};

/** The student's own data, in the words of the passport and of the university. */
export const ProfilePage = () => {
  const { t } = useTranslation('student');
  const { text } = useLocalized();
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <PageHead
        title={t('profile.title')}
        lead={t('profile.lead', { university: text(me.universityName), email: me.email })}
      />
      <ProfileForm me={me} />
    </>
  );
};
