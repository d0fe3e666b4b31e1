import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types.js';
import { DateText } from './date-text.js';
import classes from './history-list.module.css';
import { StateBadge } from './state-badge.js';

interface Props {
  readonly kind: 'application' | 'placement';
  readonly entries: readonly HistoryEntry[];
}

/** Who moved a record to which state, when and why; the latest first. */
export const HistoryList = ({ kind, entries }: Props) => {
  const { t } = useTranslation(['staff', 'enums']);
  if (entries.length === 0) return <Text c="dimmed">{t('record.noHistory')}</Text>;
  const latestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <ol className={classes.list}>
      {latestFirst.map((entry) => (
        <li key={`${entry.at} ${entry.to}`} className={classes.entry}>
          <div className={classes.head}>
            <StateBadge kind={kind} state={entry.to} />
            <span className={classes.when}>
              <DateText value={entry.at} />
            </span>
            {entry.actorName ? (
              <span className={classes.when}>{t('record.by', { name: entry.actorName })}</span>
            ) : null}
          </div>
          {entry.reason ? <p className={classes.reason}>{entry.reason}</p> : null}
        </li>
      ))}
    </ol>
  );
};
