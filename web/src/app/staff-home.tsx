import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../api/types.js';
import { ApprovalsOverview } from '../features/approvals/approvals-overview.js';
import { ProjectsToVet } from '../features/catalogue/projects-to-vet.js';
import { DeskOverview } from '../features/desk/desk-overview.js';
import { PageHead } from '../shared/page-head.js';
import { holdsRole } from '../shared/session.js';
import { HostOverview } from './host-overview.js';

/** The first page of everyone who is not a student: what needs attention, by role. */
export const StaffHome = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation(['common', 'staff']);
  const advises = holdsRole(user, 'adviser');
  const coordinates = holdsRole(user, 'university_coordinator', 'programme_coordinator', 'admin');
  const supervises = holdsRole(user, 'supervisor');
  const hosts = supervises || holdsRole(user, 'host_office');
  const lead = () => {
    if (advises || coordinates) return t('staff:home.lead');
    if (hosts) return t(supervises ? 'staff:own.lead' : 'staff:host.lead');
    return t('staffHome.lead');
  };
  return (
    <>
      <PageHead title={t('staffHome.title', { name: user.name })} lead={lead()} />
      {advises ? <ApprovalsOverview /> : null}
      {advises ? <ProjectsToVet /> : null}
      {coordinates ? <DeskOverview user={user} /> : null}
      {hosts ? <HostOverview user={user} /> : null}
    </>
  );
};
