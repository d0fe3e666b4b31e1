import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './rule-field.js';
import { kindOf } from './rules.js';

const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** A number, or an amount in dollars that is kept in cents. Empty is null: the server judges. */
export const NumberField = (props: FieldProps) => {
  const { rule, label, hint, value, error, isDisabled, onChange } = props;
  const { t } = useTranslation('calls');
  const kind = kindOf[rule];
  const isMoney = kind.kind === 'money';
  const isOptional = isMoney && kind.optional;
  const shown = typeof value === 'number' ? (isMoney ? value / 100 : value) : '';
  const change = (typed: string | number) => {
    const empty = isOptional ? undefined : null;
    if (typed === '') return onChange(empty);
    onChange(isMoney ? Math.round(Number(typed) * 100) : Number(typed));
  };
  return (
    <NumberInput
      label={isMoney ? t('field.dollars', { label }) : label}
      description={hint}
      inputWrapperOrder={order}
      min={kind.kind === 'number' ? kind.min : 0}
      max={kind.kind === 'number' ? kind.max : undefined}
      clampBehavior="none"
      allowDecimal={isMoney}
      decimalScale={2}
      allowNegative={false}
      thousandSeparator={isMoney ? ',' : undefined}
      hideControls={isMoney}
      value={shown}
      error={error}
      disabled={isDisabled}
      onChange={change}
    />
  );
};

/** A day of the calendar. */
export const PlainField = ({ label, hint, value, error, isDisabled, onChange }: FieldProps) => (
  <TextInput
    type="date"
    label={label}
    description={hint}
    inputWrapperOrder={order}
    value={typeof value === 'string' ? value : ''}
    error={error}
    disabled={isDisabled}
    onChange={(event) => onChange(event.currentTarget.value || null)}
  />
);

export const FlagField = ({ label, hint, value, error, isDisabled, onChange }: FieldProps) => (
  <Checkbox
    mt="1.75rem"
    label={label}
    description={hint}
    checked={value === true}
    error={error}
    disabled={isDisabled}
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);

const references = ['stay_end', 'deadline', 'day'] as const;

/** When semesters left are counted. */
export const ReferenceField = ({ label, value, error, isDisabled, onChange }: FieldProps) => {
  const { t } = useTranslation('calls');
  return (
    <NativeSelect
      label={label}
      data={references.map((one) => ({ value: one, label: t(`semestersLeftAt.${one}`) }))}
      value={typeof value === 'string' ? value : ''}
      error={error}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
