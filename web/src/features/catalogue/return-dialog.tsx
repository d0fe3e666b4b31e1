import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectMark } from '../../api/types.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { MarkRow } from './mark-row.js';

interface Props {
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onReturn: (reason: string, marks: readonly ProjectMark[]) => void;
  readonly onClose: () => void;
}

/** Asks the vetter what is to be mended: as a whole, and field by field. */
export const ReturnDialog = ({ isBusy, error, onReturn, onClose }: Props) => {
  const { t } = useTranslation(['projects', 'common']);
  const [reason, setReason] = useState('');
  const [rows, setRows] = useState<readonly MarkRow[]>([]);
  const change = (nth: number, row: MarkRow) =>
    setRows(rows.map((one, index) => (index === nth ? row : one)));
  const marks = rows.filter((row): row is ProjectMark => row.field !== '');
  const waits =
    reason.trim() === '' || rows.some(({ field, note }) => field === '' || note.trim() === '');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('return.title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Textarea
          label={t('return.reason')}
          required
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div>
          <Text fw={500}>{t('return.marks')}</Text>
          <Text fz="sm" c="dimmed">
            {t('return.marksText')}
          </Text>
        </div>
        {rows.map((row, nth) => (
          <MarkRow
            key={nth}
            row={row}
            taken={marks.map(({ field }) => field)}
            onChange={(next) => change(nth, next)}
            onRemove={() => setRows(rows.filter((_, index) => index !== nth))}
          />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setRows([...rows, { field: '', note: '' }])}
          >
            {t('return.add')}
          </Button>
        </Group>
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button loading={isBusy} disabled={waits} onClick={() => onReturn(reason.trim(), marks)}>
            {t('return.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
