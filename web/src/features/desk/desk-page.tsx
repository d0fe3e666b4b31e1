import { useTranslation } from 'react-i18next';
import { useCallback } from 'react';
import { FilterBar } from '../../shared/filter-bar.js';
import { PageHead } from '../../shared/page-head.js';
import { useUrlView } from '../../shared/url-view.js';
import { ApplicationTable } from './application-table.js';
import { useDeskFilters } from './desk-filters.js';
import { Pipeline } from './pipeline.js';
import { deskNames } from './queries.js';

const nothing = Object.fromEntries(deskNames.map((name) => [name, undefined]));

/** The coordinator's list: pipeline above, filters, table; the address holds the view. */
export const DeskPage = () => {
  const { t } = useTranslation('staff');
  const [view, change] = useUrlView(deskNames);
  const filters = useDeskFilters(view);
  const onChange = useCallback(
    (name: string, value: string | undefined) => change({ [name]: value }),
    [change],
  );
  return (
    <>
      <PageHead title={t('desk.title')} lead={t('desk.lead')} />
      <Pipeline call={view.call} chosen={view.state} onChoose={(state) => change({ state })} />
      <FilterBar q={view.q} searchLabel={t('desk.search')} filters={filters} onChange={onChange} />
      <ApplicationTable
        view={view}
        onSort={(sort) => change({ sort })}
        onClear={() => change(nothing)}
      />
    </>
  );
};
