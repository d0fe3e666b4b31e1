import { ActionIcon, Group, NativeSelect, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProjectField } from '../../api/types.js';
import classes from './catalogue.module.css';

const markable = [
  'title',
  'titleFr',
  'summary',
  'field',
  'crdcCodes',
  'skills',
  'studentRole',
  'hostingUnit',
  'provinceCode',
  'city',
  'language',
  'weeks',
  'startsOnEarliest',
  'applicationsCloseAt',
  'capacity',
  'safety',
  'ethics',
  'researchSecurity',
  'partner',
] as const satisfies readonly ProjectField[];

/** A note being written; the field may not be chosen yet. */
export interface MarkRow {
  readonly field: ProjectField | '';
  readonly note: string;
}

interface Props {
  readonly row: MarkRow;
  /** Fields that have a note already. */
  readonly taken: readonly ProjectField[];
  readonly onChange: (row: MarkRow) => void;
  readonly onRemove: () => void;
}

/** One field of the project and what to mend in it. */
export const MarkRow = ({ row, taken, onChange, onRemove }: Props) => {
  const { t } = useTranslation('projects');
  const free = markable.filter((field) => field === row.field || !taken.includes(field));
  const field = row.field === '' ? t('return.field') : t(`name.${row.field}`);
  return (
    <div className={classes.markRow}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          flex={1}
          label={t('return.field')}
          value={row.field}
          data={[
            { value: '', label: t('return.pick') },
            ...free.map((value) => ({ value, label: t(`name.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...row, field: markable.find((one) => one === value) ?? '' })
          }
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('return.remove', { field })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Textarea
        label={t('return.note')}
        autosize
        minRows={2}
        maxLength={1000}
        value={row.note}
        onChange={(event) => onChange({ ...row, note: event.currentTarget.value })}
      />
    </div>
  );
};
