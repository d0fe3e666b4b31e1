import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldProps } from './rule-field.js';

const codesIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '');

/** Country codes in one line; none means that the programme does not ask. */
export const CountriesField = (props: FieldProps) => {
  const { label, hint, value, error, isDisabled, onChange } = props;
  const codes = Array.isArray(value) ? (value as readonly string[]).join(', ') : '';
  const [text, setText] = useState(codes);
  // What was typed is kept as it is while it means what the form holds: "KR, " is on its way.
  const isSame = codesIn(text).join(', ') === codes;
  return (
    <TextInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="KR, CA"
      autoComplete="off"
      autoCapitalize="characters"
      value={isSame ? text : codes}
      error={error}
      disabled={isDisabled}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const next = codesIn(typed);
        onChange(next.length === 0 ? null : next);
      }}
    />
  );
};
