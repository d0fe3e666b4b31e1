import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { nameFor } from '../../shared/person-name.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { MarksField } from './marks-field.js';
import { useReturn } from './mutations.js';
import { emptyReturn, instantOf, isUnfinished, marksOf, type ReturnForm } from './return-form.js';
import { UntilField } from './until-field.js';

interface Props {
  readonly application: Application;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sends an application back: why, what is to be changed where, and until when. */
export const ReturnDialog = ({ application, onClose, onDone }: Props) => {
  const { t, i18n } = useTranslation(['staff', 'common', 'problems']);
  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const [form, setForm] = useState<ReturnForm>(emptyReturn);
  const giveBack = useReturn(application);
  const errors = giveBack.error ? fieldErrors(t, asProblem(giveBack.error)) : {};
  const change = (next: Partial<ReturnForm>) => {
    if (giveBack.isError) giveBack.reset();
    setForm({ ...form, ...next });
  };
  const send = () => {
    const editableUntil = instantOf(form)?.toISOString();
    const reason = form.reason.trim();
    giveBack.mutate({ reason, marks: marksOf(form), editableUntil }, { onSuccess: onDone });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decide.returnTitle')}
      size="lg"
      centered
      fullScreen={isPhone}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text fz="sm">
          {t('decide.returnText', { name: nameFor(application.student, i18n.language) })}
        </Text>
        <Textarea
          label={t('decide.reason')}
          required
          autosize
          minRows={3}
          maxLength={2000}
          value={form.reason}
          error={errors.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <MarksField notes={form.notes} errors={errors} onChange={(notes) => change({ notes })} />
        <UntilField
          call={application.call}
          form={form}
          error={errors.editableUntil}
          onChange={(until) => change({ until })}
        />
        <ProblemAlert error={giveBack.error} withoutFields={Object.keys(errors).length > 0} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button loading={giveBack.isPending} disabled={isUnfinished(form)} onClick={send}>
            {t('decide.return')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
