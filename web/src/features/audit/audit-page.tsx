import { useInfiniteQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types.js';
import { DataTable } from '../../shared/data-table.js';
import { EmptyState } from '../../shared/empty-state.js';
import { LinkButton } from '../../shared/links.js';
import { PageHead } from '../../shared/page-head.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { TableSkeleton } from '../../shared/table-skeleton.js';
import { useUrlView } from '../../shared/url-view.js';
import { useAuditColumns } from './audit-columns.js';
import { auditQuery } from './queries.js';

const AuditTable = ({ subject }: { readonly subject: string | undefined }) => {
  const { t } = useTranslation('staff');
  const columns = useAuditColumns();
  const list = useInfiniteQuery(auditQuery(subject));
  const rows: readonly AuditEntry[] = rowsOf(list.data);
  if (list.error) return <ProblemAlert error={list.error} />;
  if (list.isPending) return <TableSkeleton />;
  if (rows.length === 0) {
    return (
      <Surface>
        <EmptyState icon={IconHistory} title={t('audit.empty')} text={t('audit.emptyText')} />
      </Surface>
    );
  }
  return (
    <DataTable
      caption={t('audit.title')}
      columns={columns}
      rows={rows}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
};

/** The admin's view of the trail: everything, or what happened to one record. */
export const AuditPage = () => {
  const { t } = useTranslation('staff');
  const [{ subject }] = useUrlView(['subject']);
  return (
    <>
      <PageHead title={t('audit.title')} lead={t('audit.lead')}>
        {subject ? (
          <LinkButton to="/audit" variant="default">
            {t('audit.all')}
          </LinkButton>
        ) : null}
      </PageHead>
      <AuditTable subject={subject} />
    </>
  );
};
