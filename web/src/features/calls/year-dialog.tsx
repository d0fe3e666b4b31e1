import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { useSaveYear } from './mutations.js';
import type { ProgrammeYear } from './queries.js';

const valuesOf = ({ title, opensOn, endsOn, note }: ProgrammeYear) => ({
  ko: title?.ko ?? '',
  en: title?.en ?? '',
  fr: title?.fr ?? '',
  opensOn: opensOn ?? '',
  endsOn: endsOn ?? '',
  note: note ?? '',
});

type Values = ReturnType<typeof valuesOf>;

const bodyOf = ({ ko, en, fr, opensOn, endsOn, note }: Values) => ({
  title: ko || en || fr ? { ko, en, fr } : null,
  opensOn: opensOn || null,
  endsOn: endsOn || null,
  note: note.trim() || null,
});

interface Props {
  readonly year: ProgrammeYear;
  readonly onClose: () => void;
}

/** What is said of a programme year. */
export const YearDialog = ({ year, onClose }: Props) => {
  const { t } = useTranslation(['calls', 'problems', 'common']);
  const [values, setValues] = useState(() => valuesOf(year));
  const save = useSaveYear(year, onClose);
  const errors = save.error ? fieldErrors(t, asProblem(save.error)) : {};
  const bind = (name: keyof Values, pointer: string = name) => ({
    value: values[name],
    error: errors[pointer],
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(values));
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={t('year.title', { year: year.year })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text fz="sm" c="dimmed">
            {t('year.nameHint')}
          </Text>
          <TextInput {...bind('ko', 'title.ko')} label={t('year.nameKo')} lang="ko" />
          <TextInput {...bind('en', 'title.en')} label={t('year.nameEn')} lang="en" />
          <TextInput {...bind('fr', 'title.fr')} label={t('year.nameFr')} lang="fr" />
          <TextInput {...bind('opensOn')} type="date" label={t('year.opensOn')} />
          <TextInput {...bind('endsOn')} type="date" label={t('year.endsOn')} />
          <Textarea
            {...bind('note')}
            label={t('year.note')}
            autosize
            minRows={2}
            maxLength={2000}
          />
          <ProblemAlert error={save.error} withoutFields />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('year.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
