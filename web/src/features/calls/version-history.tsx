import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';
import { ChangeList } from './change-list.js';
import { versionsQuery, type Version } from './queries.js';

const OneVersion = ({ version }: { readonly version: Version }) => {
  const { t } = useTranslation('calls');
  const { instant } = useFormat();
  const name = version.author?.name ?? t('history.nobody');
  return (
    <li>
      <Text fw={620}>{t('history.version', { version: version.version })}</Text>
      <p className={classes.note}>
        {t('history.by', { name, at: instant(version.createdAt) })}
        {' · '}
        {t('history.judged', { count: version.applicationCount })}
      </p>
      {version.note ? <Text fz="sm">{version.note}</Text> : null}
      {version.changes.length > 0 ? (
        <ChangeList changes={version.changes} />
      ) : (
        <Text fz="sm">{t('history.first')}</Text>
      )}
    </li>
  );
};

/** Who changed the rules when, why, and from what to what. */
export const VersionHistory = ({ callId }: { readonly callId: string }) => {
  const { t } = useTranslation(['calls', 'common']);
  const list = useInfiniteQuery(versionsQuery(callId));
  return (
    <Surface title={t('history.title')}>
      <ProblemAlert error={list.error} />
      <ol className={classes.versions}>
        {rowsOf(list.data).map((version) => (
          <OneVersion key={version.id} version={version} />
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button
          mt="md"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      ) : null}
    </Surface>
  );
};
