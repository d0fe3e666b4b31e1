import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../shared/data-table.js';
import { EmptyState } from '../../shared/empty-state.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { TableSkeleton } from '../../shared/table-skeleton.js';
import { useProjectColumns } from './project-columns.js';
import { myProjectsQuery } from './queries.js';

/** A supervisor's projects with their state, seats and the interest that they find. */
export const MyProjects = () => {
  const { t } = useTranslation('projects');
  const columns = useProjectColumns();
  const list = useInfiniteQuery(myProjectsQuery);
  const rows = rowsOf(list.data);
  if (list.error) return <ProblemAlert error={list.error} />;
  if (list.isPending) return <TableSkeleton />;
  if (rows.length === 0) {
    return (
      <Surface>
        <EmptyState icon={IconFlask} title={t('mine.none')} text={t('mine.noneText')} />
      </Surface>
    );
  }
  return (
    <DataTable
      caption={t('mine.title')}
      columns={columns}
      rows={rows}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
};
