import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../api/types.js';
import { ApprovalsOverview } from '../features/approvals/approvals-overview.js';
import { DeskOverview } from '../features/desk/desk-overview.js';
import { LinkButton } from '../shared/links.js';
import { PageHead } from '../shared/page-head.js';
import { holdsRole } from '../shared/session.js';
import { navigationFor } from './navigation.js';

const Links = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation('common');
  return (
    <Group>
      {navigationFor(user)
        .filter((entry) => entry.to !== '/')
        .map(({ to, label, icon: Icon }) => (
          <LinkButton
            key={to}
            to={to}
            size="lg"
            variant="default"
            leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
          >
            {t(`nav.${label}`)}
          </LinkButton>
        ))}
    </Group>
  );
};

/** The first page of everyone who is not a student: what needs attention, by role. */
export const StaffHome = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation(['common', 'staff']);
  const advises = holdsRole(user, 'adviser');
  const coordinates = holdsRole(user, 'university_coordinator', 'programme_coordinator', 'admin');
  const hasDesk = advises || coordinates;
  return (
    <>
      <PageHead
        title={t('staffHome.title', { name: user.name })}
        lead={hasDesk ? t('staff:home.lead') : t('staffHome.lead')}
      />
      {advises ? <ApprovalsOverview /> : null}
      {coordinates ? <DeskOverview user={user} /> : null}
      {hasDesk ? null : <Links user={user} />}
    </>
  );
};
