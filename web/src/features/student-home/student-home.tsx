import { Stack } from '@mantine/core';
import { useQueries, useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../../api/types.js';
import { PageHead } from '../../shared/page-head.js';
import { myPlacementsQuery } from '../../shared/my-placements.js';
import { nameFor } from '../../shared/person-name.js';
import { applicationQuery } from '../../shared/application-query.js';
import { Entitlements } from './entitlements.js';
import { MyApplications } from './my-applications.js';
import { MyPlacements } from './my-placements.js';
import { OpenCalls } from './open-calls.js';
import { meQuery, myApplicationsQuery, myOffersQuery, openCallsQuery } from './queries.js';
import { isEditable, tasksOf } from './tasks.js';
import { useWaiting } from './use-waiting.js';
import { Tasks } from './task-list.js';

/** A student's first page: what needs me now, where my applications stand, what I have left. */
export const StudentHome = ({ user }: { readonly user: SessionUser }) => {
  const { t, i18n } = useTranslation('student');
  const [
    { data: me },
    { data: applications },
    { data: offers },
    { data: calls },
    { data: placements },
  ] = useSuspenseQueries({
    queries: [meQuery, myApplicationsQuery, myOffersQuery, openCallsQuery, myPlacementsQuery],
  });
  const records = useQueries({
    queries: applications.filter(isEditable).map(({ id }) => applicationQuery(id)),
  }).flatMap(({ data }) => data ?? []);
  const waiting = useWaiting(applications);
  const name = me.nameHangul || me.passportSurname ? nameFor(me, i18n.language) : user.name;
  return (
    <>
      <PageHead title={t('home.title', { name })} />
      <Stack gap="xl">
        <Tasks tasks={tasksOf(me, applications, offers, { records, waiting })} />
        <MyPlacements placements={placements} />
        <MyApplications applications={applications} />
        <OpenCalls calls={calls} applications={applications} />
        <Entitlements studentId={me.id} />
      </Stack>
    </>
  );
};
