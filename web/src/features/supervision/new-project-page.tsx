import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Call, ProjectDraft } from '../../api/types.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { PageHead } from '../../shared/page-head.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { Surface } from '../../shared/surface.js';
import { fields, languages } from './choices.js';
import { useCreateProject } from './mutations.js';
import { myProjectsQuery, proposableCallsQuery } from './queries.js';
import classes from './supervision.module.css';

type Basics = Pick<ProjectDraft, 'callId' | 'title' | 'field' | 'language' | 'weeks'>;

const startOf = (call: Call | undefined): Basics => ({
  callId: call?.id ?? '',
  title: '',
  field: 'core_ai',
  language: 'en',
  weeks: call?.rules?.maxWeeks ?? 12,
});

const BasicsForm = ({ calls }: { readonly calls: readonly Call[] }) => {
  const { t } = useTranslation(['projects', 'enums', 'problems', 'common']);
  const { text } = useLocalized();
  const navigate = useNavigate();
  const [basics, setBasics] = useState(() => startOf(calls[0]));
  const create = useCreateProject();
  const errors = create.error ? fieldErrors(t, asProblem(create.error)) : {};
  const bind = (name: 'callId' | 'title' | 'field' | 'language') => ({
    label: t(`name.${name}`),
    value: basics[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      const call = name === 'callId' ? calls.find(({ id }) => id === value) : undefined;
      const weeks = call?.rules?.maxWeeks ?? basics.weeks;
      setBasics({ ...basics, weeks, [name]: value });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { ...basics, summary: '', capacity: 1, startsOnEarliest: null },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/my-projects/$projectId', params: { projectId: id } }),
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <div className={classes.fields}>
          <NativeSelect
            {...bind('callId')}
            data={calls.map(({ id, title, code }) => ({
              value: id,
              label: `${text(title)} (${code})`,
            }))}
          />
          <NativeSelect
            {...bind('field')}
            data={fields.map((value) => ({ value, label: t(`enums:field.${value}`) }))}
          />
          <NativeSelect
            {...bind('language')}
            data={languages.map((value) => ({ value, label: t(`enums:projectLanguage.${value}`) }))}
          />
          <TextInput {...bind('title')} className={classes.wide} required maxLength={500} />
        </div>
        <ProblemAlert error={create.error} withoutFields />
        <Group>
          <Button type="submit" size="md" loading={create.isPending}>
            {t('create.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Begins a project: with its basics, or from an earlier one. */
export const NewProjectPage = () => {
  const { t } = useTranslation('projects');
  const { data: calls } = useSuspenseQuery(proposableCallsQuery);
  const earlier = rowsOf(useInfiniteQuery(myProjectsQuery).data).filter(({ can }) => can.copy);
  return (
    <>
      <PageHead title={t('create.title')} lead={t('create.lead')} />
      <Stack gap="lg">
        <Surface>
          <BasicsForm calls={calls} />
        </Surface>
        {earlier.length > 0 ? (
          <Surface title={t('create.earlier')}>
            <Text c="dimmed" fz="sm" mb="sm">
              {t('create.earlierText')}
            </Text>
            <Stack gap="xs">
              {earlier.map(({ id, title, callCode }) => (
                <TextLink key={id} to="/my-projects/$projectId" params={{ projectId: id }}>
                  <span lang="en">{title}</span> ({callCode})
                </TextLink>
              ))}
            </Stack>
          </Surface>
        ) : null}
      </Stack>
    </>
  );
};
