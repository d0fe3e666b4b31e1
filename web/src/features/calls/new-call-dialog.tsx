import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Call } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { zoneName } from '../../shared/zone.js';
import { useCreateCall } from './mutations.js';
import { zones } from './zones.js';

const programmes = ['GRI', 'GRA'] as const satisfies readonly Call['programme'][];

const blank = {
  code: '',
  programme: 'GRI',
  year: String(new Date().getFullYear() + 1),
  timeZone: 'America/Vancouver',
  opensAtLocal: '',
  closesAtLocal: '',
  closesAtWording: '13:00 PT',
};

/** A first call, with the rules that are usual in its programme. */
export const NewCallDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['calls', 'problems', 'enums', 'common']);
  const [values, setValues] = useState(blank);
  const create = useCreateCall();
  const errors = create.error ? fieldErrors(t, asProblem(create.error)) : {};
  const bind = (name: keyof typeof blank) => ({
    value: values[name],
    error: errors[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const programme = programmes.find((one) => one === values.programme) ?? 'GRI';
    create.mutate({ ...values, programme, year: Number(values.year) });
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            {...bind('programme')}
            label={t('new.programme')}
            data={programmes.map((value) => ({ value, label: t(`enums:programme.${value}`) }))}
          />
          <TextInput {...bind('year')} label={t('new.year')} inputMode="numeric" />
          <TextInput {...bind('code')} label={t('new.code')} description={t('new.codeHint')} />
          <NativeSelect
            {...bind('timeZone')}
            label={t('times.zone')}
            data={zones.map((value) => ({ value, label: `${zoneName(t, value)} (${value})` }))}
          />
          <TextInput {...bind('opensAtLocal')} type="datetime-local" label={t('times.opens')} />
          <TextInput {...bind('closesAtLocal')} type="datetime-local" label={t('times.closes')} />
          <TextInput {...bind('closesAtWording')} label={t('times.wording')} />
          <ProblemAlert error={Object.keys(errors).length > 0 ? null : create.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('new.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
