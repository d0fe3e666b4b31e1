import { NumberInput, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CallRules } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import classes from './calls.module.css';
import { homeUniversitiesQuery } from './queries.js';
import type { FieldProps } from './rule-field.js';

type Quotas = CallRules['nominationQuotas'];

/** A number for each home university; an empty one leaves the number that is for all. */
export const QuotasField = ({ label, hint, value, error, isDisabled, onChange }: FieldProps) => {
  const { name } = useLocalized();
  const places = useQuery(homeUniversitiesQuery).data ?? [];
  const quotas = Array.isArray(value) ? (value as Quotas) : [];
  const change = (universityId: string, typed: string | number) => {
    const others = quotas.filter((quota) => quota.universityId !== universityId);
    onChange(typed === '' ? others : [...others, { universityId, most: Number(typed) }]);
  };
  return (
    <fieldset className={classes.parts} disabled={isDisabled}>
      <legend>{label}</legend>
      {hint ? (
        <Text fz="xs" c="dimmed">
          {hint}
        </Text>
      ) : null}
      <div className={classes.badges}>
        {places.map((place) => (
          <NumberInput
            key={place.id}
            label={name(place)}
            min={0}
            max={1000}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            w="12rem"
            value={quotas.find(({ universityId }) => universityId === place.id)?.most ?? ''}
            onChange={(typed) => change(place.id, typed)}
          />
        ))}
      </div>
      {error ? (
        <Text fz="xs" c="var(--mantine-color-error)">
          {error}
        </Text>
      ) : null}
    </fieldset>
  );
};
