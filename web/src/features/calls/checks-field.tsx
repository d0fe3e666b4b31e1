import { Checkbox, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../shared/localized.js';
import classes from './calls.module.css';
import { homeUniversitiesQuery } from './queries.js';
import type { FieldProps } from './rule-field.js';
import { consents, homeChecks, kindOf, levels, seconders, tieBreaks } from './rules.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen, and below which key its words stand. */
const vocabulary: Readonly<Record<string, readonly [values: readonly string[], words: string]>> = {
  levels: [levels, 'enums:level'],
  consents: [consents, 'consent'],
  homeChecks: [homeChecks, 'homeCheck'],
  tieBreaks: [tieBreaks, 'tieBreak'],
  seconders: [seconders, 'enums:role'],
};

const useOptions = (kind: string): readonly Option[] => {
  const { t } = useTranslation(['calls', 'enums']);
  const { name } = useLocalized();
  const isPlace = kind === 'institutions';
  const places = useQuery({ ...homeUniversitiesQuery, enabled: isPlace }).data ?? [];
  if (isPlace) return places.map((place) => ({ value: place.id, label: name(place) }));
  const words = vocabulary[kind];
  return words ? words[0].map((value) => ({ value, label: t(`${words[1]}.${value}`) })) : [];
};

/** Some of a few; of universities none means that there is no list. */
export const ChecksField = (props: FieldProps) => {
  const { rule, label, hint, value, error, isDisabled, onChange } = props;
  const { kind } = kindOf[rule];
  const options = useOptions(kind);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const change = (one: string, isOn: boolean) => {
    const next = isOn ? [...chosen, one] : chosen.filter((other) => other !== one);
    onChange(kind === 'institutions' && next.length === 0 ? null : next);
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
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(event) => change(option.value, event.currentTarget.checked)}
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
