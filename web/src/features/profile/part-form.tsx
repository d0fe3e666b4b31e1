import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import type { Part, Values } from './use-part.js';

interface Props<V extends Values> {
  /** The end of its address on the page, such as `#names`. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly part: Part<V>;
  readonly isLocked?: boolean;
  readonly children: ReactNode;
}

const ClashNote = <V extends Values>({ part }: { readonly part: Part<V> }) => {
  const { t } = useTranslation('profile');
  return (
    <Alert role="alert" color="yellow" variant="light" title={t('clash.title')}>
      <Stack gap="sm">
        <Text fz="sm">{t('clash.text')}</Text>
        <Group gap="sm">
          <Button variant="default" onClick={part.takeTheirs}>
            {t('clash.theirs')}
          </Button>
          <Button loading={part.isSaving} onClick={part.keepMine}>
            {t('clash.mine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
};

/** A part of the profile with its own button: what is saved here leaves the others alone. */
export const PartForm = <V extends Values>(props: Props<V>) => {
  const { id, title, lead, part, isLocked = false, children } = props;
  const { t } = useTranslation(['profile', 'common']);
  const { time } = useFormat();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    part.save();
  };
  return (
    <form id={id} onSubmit={submit} noValidate aria-label={title}>
      <Surface title={title}>
        <Stack gap="md">
          {lead ? (
            <Text c="dimmed" fz="sm" maw="42rem">
              {lead}
            </Text>
          ) : null}
          {children}
          <ProblemAlert error={part.error} withoutFields />
          {part.clash ? <ClashNote part={part} /> : null}
          <Group gap="md">
            <Button
              type="submit"
              loading={part.isSaving}
              disabled={isLocked}
              variant={part.isDirty ? 'filled' : 'light'}
            >
              {t('common:save')}
            </Button>
            <Text role="status" c="dimmed" fz="sm">
              {part.savedAt ? t('saved', { time: time(part.savedAt) }) : null}
              {part.isDirty && !part.isSaving ? t('unsaved') : null}
            </Text>
          </Group>
        </Stack>
      </Surface>
    </form>
  );
};
