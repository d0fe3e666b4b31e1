import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../shared/date-text.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import classes from './profile.module.css';
import { revealsQuery } from './queries.js';

/** Who was shown the number in full: when, as whom, and for what reason. */
export const Reveals = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation(['profile', 'common', 'enums']);
  const list = useInfiniteQuery(revealsQuery(id));
  const rows = rowsOf(list.data);
  return (
    <section aria-label={t('reveals.title')}>
      <h3 className={classes.subtitle}>{t('reveals.title')}</h3>
      <ProblemAlert error={list.error} />
      {list.isSuccess && rows.length === 0 ? <Text c="dimmed">{t('reveals.none')}</Text> : null}
      <ul className={classes.reveals}>
        {rows.map(({ id: revealId, at, role, accountName, reason }) => (
          <li key={revealId}>
            <DateText value={at} />
            <span>
              {accountName} · {t(`enums:role.${role}`)}
            </span>
            <span className={classes.reason}>{reason}</span>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button
          variant="subtle"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      ) : null}
    </section>
  );
};
