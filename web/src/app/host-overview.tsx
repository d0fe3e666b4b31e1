import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../api/types.js';
import { PlacementTable } from '../features/approvals/placement-table.js';
import { MyProjects } from '../features/supervision/my-projects.js';
import { holdsRole } from '../shared/session.js';

const everything = { state: 'all' } as const;

/** The home of the Canadian side: a supervisor's projects, and who comes. */
export const HostOverview = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation('staff');
  const supervises = holdsRole(user, 'supervisor');
  return (
    <Stack gap="xl">
      {supervises ? (
        <section>
          <Title order={2} mb="sm">
            {t('own.projects')}
          </Title>
          <MyProjects />
        </section>
      ) : null}
      <section>
        <Title order={2} mb="sm">
          {t(supervises ? 'own.interns' : 'placements.title')}
        </Title>
        <PlacementTable view={everything} />
      </section>
    </Stack>
  );
};
