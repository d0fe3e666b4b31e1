import { ActionIcon, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './calls.module.css';
import type { FieldProps } from './rule-field.js';
import { tests } from './rules.js';

type Test = CallRules['languageTests'][number]['test'];

interface Row {
  readonly name: string;
  readonly least: string;
}

interface Props extends FieldProps {
  readonly rows: readonly Row[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly nameLabel: string;
  readonly addLabel: string;
  readonly onRows: (rows: readonly Row[]) => void;
}

/** Least scores, one a row: of a scale, or of a test. */
const Scores = (props: Props) => {
  const { label, hint, error, isDisabled, rows, options, nameLabel, addLabel, onRows } = props;
  const { t } = useTranslation('calls');
  const put = (index: number, row: Row) =>
    onRows(rows.map((one, nth) => (nth === index ? row : one)));
  const free = options.find(({ value }) => !rows.some(({ name }) => name === value));
  return (
    <fieldset className={classes.parts} disabled={isDisabled}>
      <legend>{label}</legend>
      {hint ? (
        <Text fz="xs" c="dimmed">
          {hint}
        </Text>
      ) : null}
      {rows.map((row, index) => (
        <div key={index} className={classes.part}>
          <NativeSelect
            label={nameLabel}
            data={[...options]}
            value={row.name}
            onChange={(event) => put(index, { ...row, name: event.currentTarget.value })}
          />
          <TextInput
            label={t('field.least')}
            inputMode="decimal"
            value={row.least}
            onChange={(event) => put(index, { ...row, least: event.currentTarget.value.trim() })}
          />
          <ActionIcon
            size="lg"
            variant="default"
            aria-label={t('field.remove', { what: `${label} ${index + 1}` })}
            onClick={() => onRows(rows.filter((_, nth) => nth !== index))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error ? (
        <Text fz="xs" c="var(--mantine-color-error)">
          {error}
        </Text>
      ) : null}
      {free ? (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onRows([...rows, { name: free.value, least: '' }])}
          >
            {addLabel}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
};

const scales = ['4.5', '4.3', '4.0', '100'].map((value) => ({ value, label: value }));

export const FloorsField = (props: FieldProps) => {
  const { t } = useTranslation('calls');
  const floors = props.value as CallRules['gradeFloors'];
  return (
    <Scores
      {...props}
      rows={floors.map(({ scale, least }) => ({ name: scale, least }))}
      options={scales}
      nameLabel={t('field.scale')}
      addLabel={t('field.addFloor')}
      onRows={(rows) => props.onChange(rows.map(({ name, least }) => ({ scale: name, least })))}
    />
  );
};

export const TestsField = (props: FieldProps) => {
  const { t } = useTranslation('calls');
  const floors = props.value as CallRules['languageTests'];
  return (
    <Scores
      {...props}
      rows={floors.map(({ test, least }) => ({ name: test, least }))}
      options={tests.map((value) => ({ value, label: t(`test.${value}`) }))}
      nameLabel={t('field.test')}
      addLabel={t('field.addTest')}
      onRows={(rows) =>
        props.onChange(rows.map(({ name, least }) => ({ test: name as Test, least })))
      }
    />
  );
};
