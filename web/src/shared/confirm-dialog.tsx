import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert.js';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly children?: ReactNode;
  /** Asks for a reason below this label; the button waits for one when it is required. */
  readonly reason?: { readonly label: string; readonly required: boolean };
  readonly isBusy?: boolean;
  readonly error?: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks before something that others will see, with a reason where one is owed. */
export const ConfirmDialog = (props: Props) => {
  const { opened, title, confirm, children, reason, isBusy, error, onConfirm, onClose } = props;
  const { t } = useTranslation('common');
  const [text, setText] = useState('');
  const waits = reason?.required === true && text.trim() === '';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        {children}
        {reason ? (
          <Textarea
            label={reason.label}
            required={reason.required}
            autosize
            minRows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={isBusy} disabled={waits} onClick={() => onConfirm(text.trim())}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
