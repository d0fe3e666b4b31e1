import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../../api/types.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { FilterBar, type Filter } from '../../shared/filter-bar.js';
import { useLocalized } from '../../shared/localized.js';
import { PageHead } from '../../shared/page-head.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { useUrlView } from '../../shared/url-view.js';
import classes from './approvals.module.css';
import { AtRiskFigures } from './at-risk-figures.js';
import { FundGauges } from './fund-gauges.js';
import { seesFunds } from './money-scope.js';
import { PlacementTable } from './placement-table.js';
import { approvalNames, callsQuery, type ApprovalView } from './queries.js';

const states = [
  'proposed',
  'returned',
  'approved',
  'ready',
  'active',
  'report_due',
  'completed',
  'rejected',
  'withdrawn',
  'terminated',
] as const;

const useApprovalFilters = (view: ApprovalView): readonly Filter[] => {
  const { t } = useTranslation(['staff', 'enums']);
  const { text } = useLocalized();
  const calls = useQuery(callsQuery).data ?? [];
  return [
    {
      name: 'state',
      label: t('approvals.state'),
      value: view.state === 'all' ? undefined : view.state,
      options: states.map((value) => ({ value, label: t(`enums:placementState.${value}`) })),
    },
    {
      name: 'call',
      label: t('approvals.call'),
      value: view.call,
      options: calls.map((call) => ({ value: call.code, label: text(call.title) })),
    },
  ];
};

/** What a reader is told the list is for. */
const headOf = (user: SessionUser | null) => {
  if (holdsRole(user, 'adviser')) return { title: 'approvals.title', lead: 'approvals.lead' };
  const lead = seesFunds(user) ? 'placements.lead' : 'placements.leadRead';
  return { title: 'placements.title', lead };
};

/**
 * The list of placements: for those who decide or mend what waits first, what hangs on it and the
 * funds it would come from; for everyone else all they may see.
 */
export const ApprovalsPage = () => {
  const { t } = useTranslation('staff');
  const user = useSession();
  const head = headOf(user);
  const [address, change] = useUrlView(approvalNames);
  const view = { ...address, state: address.state ?? (seesFunds(user) ? 'proposed' : 'all') };
  const filters = useApprovalFilters(view);
  useDocumentTitle(t(head.title));
  const onChange = useCallback(
    (name: string, value: string | undefined) =>
      change({ [name]: name === 'state' ? (value ?? 'all') : value }),
    [change],
  );
  return (
    <>
      <PageHead title={t(head.title)} lead={t(head.lead)} />
      {seesFunds(user) ? (
        <div className={classes.top}>
          <AtRiskFigures />
          <FundGauges />
        </div>
      ) : null}
      <FilterBar
        q={view.q}
        searchLabel={t('approvals.search')}
        filters={filters}
        onChange={onChange}
      />
      <PlacementTable
        view={view}
        onShowAll={() => change({ state: 'all', call: undefined, q: undefined })}
      />
    </>
  );
};
