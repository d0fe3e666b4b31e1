import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/empty-state.js';
import { PageHead } from '../../shared/page-head.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';
import { NewCallDialog } from './new-call-dialog.js';
import { allCallsQuery, yearsQuery } from './queries.js';
import { YearSection } from './year-section.js';

/** All calls by programme year, for those who write them. */
export const CallsPage = () => {
  const { t } = useTranslation('calls');
  const { data: calls } = useSuspenseQuery(allCallsQuery);
  const { data: years } = useSuspenseQuery(yearsQuery);
  const [isNew, setNew] = useState(false);
  const mayWrite = holdsRole(useSession(), 'programme_coordinator', 'admin');
  const shown = years.filter(({ year }) => calls.some((call) => call.year === year));
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')}>
        {mayWrite ? <Button onClick={() => setNew(true)}>{t('list.new')}</Button> : null}
      </PageHead>
      <div className={classes.years}>
        {shown.map((year) => (
          <YearSection
            key={year.id}
            year={year}
            calls={calls.filter((call) => call.year === year.year)}
            mayWrite={mayWrite}
          />
        ))}
        {shown.length === 0 ? (
          <Surface>
            <EmptyState icon={IconCalendarOff} title={t('list.empty')} text={t('list.emptyText')} />
          </Surface>
        ) : null}
      </div>
      {isNew ? <NewCallDialog onClose={() => setNew(false)} /> : null}
    </>
  );
};
