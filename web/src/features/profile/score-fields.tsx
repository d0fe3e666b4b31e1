import { ActionIcon, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './profile.module.css';
import { daysUntil, languageTests, usualExpiry, type ScoreRow } from './scores.js';

interface Props {
  readonly nth: number;
  readonly row: ScoreRow;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (row: ScoreRow) => void;
  readonly onRemove: () => void;
}

const soon = 90;

const Expiry = ({ day }: { readonly day: string }) => {
  const { t } = useTranslation('profile');
  const count = daysUntil(day);
  const key = count < 0 ? 'expired' : 'expiresIn';
  return (
    <Text fz="sm" c={count < soon ? 'var(--dp-warn)' : 'dimmed'} className={classes.expiry}>
      {t(`scores.${key}`, { count: Math.abs(count) })}
    </Text>
  );
};

/** One score: test, result, when it was taken, until when it is good. */
export const ScoreFields = ({ nth, row, errors, onChange, onRemove }: Props) => {
  const { t } = useTranslation('profile');
  const bind = (name: keyof ScoreRow) => ({
    label: t(`scores.${name}`),
    value: row[name],
    error: errors[`${nth}.${name}`],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...row, [name]: event.currentTarget.value }),
  });
  const takenOn = (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    const isSupposed = row.expiresOn === '' || row.expiresOn === usualExpiry(row.takenOn);
    onChange({ ...row, takenOn: value, ...(isSupposed && { expiresOn: usualExpiry(value) }) });
  };
  const tests = languageTests.map((value) => ({ value, label: t(`test.${value}`) }));
  return (
    <li className={classes.score}>
      <NativeSelect {...bind('test')} data={tests} />
      <TextInput {...bind('score')} inputMode="decimal" />
      <TextInput {...bind('takenOn')} className={classes.day} type="date" onChange={takenOn} />
      <TextInput {...bind('expiresOn')} className={classes.day} type="date" />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t('scores.remove', { test: t(`test.${row.test}`) })}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      {row.expiresOn ? <Expiry day={row.expiresOn} /> : null}
    </li>
  );
};
