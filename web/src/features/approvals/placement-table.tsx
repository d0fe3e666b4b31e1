import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../shared/data-table.js';
import { EmptyState } from '../../shared/empty-state.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { TableSkeleton } from '../../shared/table-skeleton.js';
import { useApprovalColumns } from './approval-columns.js';
import { placementsQuery, type ApprovalView } from './queries.js';

interface Props {
  readonly view: ApprovalView;
  readonly onShowAll?: () => void;
}

/** The placements of a view, with what to do when there are none. */
export const PlacementTable = ({ view, onShowAll }: Props) => {
  const { t } = useTranslation('staff');
  const columns = useApprovalColumns();
  const list = useInfiniteQuery(placementsQuery(view));
  const rows = rowsOf(list.data);
  if (list.error) return <ProblemAlert error={list.error} />;
  if (list.isPending) return <TableSkeleton />;
  if (rows.length === 0) {
    return (
      <Surface>
        <EmptyState
          icon={IconClipboardCheck}
          title={t('approvals.empty')}
          text={t('approvals.emptyText')}
        >
          {view.state === 'all' ? null : (
            <Button variant="default" onClick={onShowAll}>
              {t('approvals.showAll')}
            </Button>
          )}
        </EmptyState>
      </Surface>
    );
  }
  return (
    <DataTable
      caption={t('approvals.title')}
      columns={columns}
      rows={rows}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
};
