import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../shared/data-table.js';
import { EmptyState } from '../../shared/empty-state.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { TableSkeleton } from '../../shared/table-skeleton.js';
import { useDeskColumns } from './desk-columns.js';
import { applicationsQuery, type DeskView } from './queries.js';

interface Props {
  readonly view: DeskView;
  readonly onSort?: (sort: string) => void;
  readonly onClear: () => void;
}

/** The applications of a view, with what to do when there are none. */
export const ApplicationTable = ({ view, onSort, onClear }: Props) => {
  const { t } = useTranslation('staff');
  const columns = useDeskColumns();
  const list = useInfiniteQuery(applicationsQuery(view));
  const rows = rowsOf(list.data);
  if (list.error) return <ProblemAlert error={list.error} />;
  if (list.isPending) return <TableSkeleton />;
  if (rows.length === 0) {
    return (
      <Surface>
        <EmptyState icon={IconFileSearch} title={t('desk.empty')} text={t('desk.emptyText')}>
          <Button variant="default" onClick={onClear}>
            {t('desk.clear')}
          </Button>
        </EmptyState>
      </Surface>
    );
  }
  return (
    <DataTable
      caption={t('desk.title')}
      columns={columns}
      rows={rows}
      sort={view.sort ?? '-submittedAt'}
      onSort={onSort}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
};
