import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar, type Filter } from '../../shared/filter-bar.js';
import { useLocalized } from '../../shared/localized.js';
import { PageHead } from '../../shared/page-head.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { useUrlView } from '../../shared/url-view.js';
import classes from './approvals.module.css';
import { AtRiskFigures } from './at-risk-figures.js';
import { FundGauges } from './fund-gauges.js';
import { PlacementTable } from './placement-table.js';
import { approvalNames, callsQuery, stateOf, type ApprovalView } from './queries.js';

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
      value: stateOf(view),
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

/** The list of placements; for the adviser what waits first, what hangs on it, and the funds it would come from. */
export const ApprovalsPage = () => {
  const { t } = useTranslation('staff');
  const head = holdsRole(useSession(), 'adviser') ? 'approvals' : 'placements';
  const [view, change] = useUrlView(approvalNames);
  const filters = useApprovalFilters(view);
  const onChange = useCallback(
    (name: string, value: string | undefined) =>
      change({ [name]: name === 'state' ? (value ?? 'all') : value }),
    [change],
  );
  return (
    <>
      <PageHead title={t(`${head}.title`)} lead={t(`${head}.lead`)} />
      <div className={classes.top}>
        <AtRiskFigures />
        <FundGauges />
      </div>
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
