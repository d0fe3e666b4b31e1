import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Call } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { useCopyCall } from './mutations.js';

interface Props {
  readonly call: Call;
  readonly onClose: () => void;
}

/** The code that the call of another year would have: `GRI-2027` becomes `GRI-2028`. */
const codeFor = (code: string, from: number, to: number): string =>
  code.includes(String(from)) ? code.replace(String(from), String(to)) : `${code}-${to}`;

/** Code and year of the copy; everything else comes along. */
export const CopyDialog = ({ call, onClose }: Props) => {
  const { t } = useTranslation(['calls', 'problems', 'common']);
  const { text } = useLocalized();
  const [year, setYear] = useState<number | string>(call.year + 1);
  const [code, setCode] = useState<string>();
  const copy = useCopyCall(call.id);
  const errors = copy.error ? fieldErrors(t, asProblem(copy.error)) : {};
  const shownCode = code ?? codeFor(call.code, call.year, Number(year));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    copy.mutate({ code: shownCode.trim(), year: Number(year) });
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={t('copy.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text fz="sm">{t('copy.text', { title: text(call.title) })}</Text>
          <NumberInput
            label={t('new.year')}
            required
            min={2015}
            max={2100}
            clampBehavior="none"
            allowDecimal={false}
            value={year}
            error={errors.year}
            onChange={setYear}
          />
          <TextInput
            label={t('new.code')}
            description={t('new.codeHint')}
            required
            maxLength={40}
            value={shownCode}
            error={errors.code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <ProblemAlert error={Object.keys(errors).length > 0 ? null : copy.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={copy.isPending}>
              {t('copy.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
