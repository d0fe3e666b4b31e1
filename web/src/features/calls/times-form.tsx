import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Call } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { Surface } from '../../shared/surface.js';
import { zoneName } from '../../shared/zone.js';
import classes from './calls.module.css';
import { useChangeCall } from './mutations.js';
import { zones } from './zones.js';

const valuesOf = (call: Call) => ({
  ko: call.title.ko,
  en: call.title.en,
  fr: call.title.fr,
  timeZone: call.timeZone,
  opensAtLocal: call.opensAtLocal,
  closesAtLocal: call.closesAtLocal,
  closesAtWording: call.closesAtWording,
});

type Values = ReturnType<typeof valuesOf>;

/** Only what was touched is sent: an hour that the clocks show twice stays what it is. */
function changesOf(call: Call, { ko, en, fr, ...times }: Values) {
  const before = valuesOf(call);
  const names = ['timeZone', 'opensAtLocal', 'closesAtLocal', 'closesAtWording'] as const;
  const isMoved = times.timeZone !== before.timeZone;
  const touched = names.filter(
    (name) => times[name] !== before[name] || (isMoved && name.endsWith('Local')),
  );
  const isRenamed = ko !== before.ko || en !== before.en || fr !== before.fr;
  return {
    ...Object.fromEntries(touched.map((name) => [name, times[name]])),
    ...(isRenamed && { title: { ko, en, fr } }),
  };
}

/** Titles, and when a call opens and closes, as the clocks of its zone show it. */
export const TimesForm = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation(['calls', 'problems', 'enums', 'common']);
  const [values, setValues] = useState(() => valuesOf(call));
  const save = useChangeCall(call);
  const errors = save.error ? fieldErrors(t, asProblem(save.error)) : {};
  const bind = (name: keyof Values, pointer: string = name) => ({
    value: values[name],
    error: errors[pointer],
    disabled: !call.can.edit,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      'label' | 'input' | 'description' | 'error'
    )[],
    onChange: (event: { currentTarget: { value: string } }) => {
      if (!save.isIdle) save.reset();
      setValues({ ...values, [name]: event.currentTarget.value });
    },
  });
  const changes = changesOf(call, values);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(changes);
  };
  const zoneOptions = [...new Set([call.timeZone, ...zones])].map((value) => ({
    value,
    label: `${zoneName(t, value)} (${value})`,
  }));
  return (
    <Surface title={t('times.title')}>
      <form onSubmit={submit}>
        <Stack>
          <div className={classes.fields}>
            <TextInput {...bind('ko', 'title.ko')} label={t('times.titleKo')} lang="ko" required />
            <TextInput {...bind('en', 'title.en')} label={t('times.titleEn')} lang="en" required />
            <TextInput {...bind('fr', 'title.fr')} label={t('times.titleFr')} lang="fr" required />
            <NativeSelect
              {...bind('timeZone')}
              label={t('times.zone')}
              description={t('times.zoneHint')}
              data={zoneOptions}
            />
            <TextInput
              {...bind('opensAtLocal')}
              type="datetime-local"
              label={t('times.opens')}
              description={t('times.wallHint')}
              required
            />
            <TextInput
              {...bind('closesAtLocal')}
              type="datetime-local"
              label={t('times.closes')}
              description={t('times.wallHint')}
              required
            />
            <TextInput
              {...bind('closesAtWording')}
              label={t('times.wording')}
              description={t('times.wordingHint')}
              required
            />
          </div>
          <ProblemAlert error={save.error} />
          {call.can.edit ? (
            <div className={classes.actions}>
              <Button
                type="submit"
                variant="default"
                loading={save.isPending}
                disabled={Object.keys(changes).length === 0}
              >
                {t('times.save')}
              </Button>
              <Text role="status" fz="sm" c="dimmed">
                {save.isSuccess ? t('times.saved') : ''}
              </Text>
            </div>
          ) : null}
        </Stack>
      </form>
    </Surface>
  );
};
