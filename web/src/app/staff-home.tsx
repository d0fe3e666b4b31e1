import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../api/types.js';
import { LinkButton } from '../shared/links.js';
import { PageHead } from '../shared/page-head.js';
import { navigationFor } from './navigation.js';

/** The first page of everyone who is not a student. */
export const StaffHome = ({ user }: { readonly user: SessionUser }) => {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHead title={t('staffHome.title', { name: user.name })} lead={t('staffHome.lead')} />
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
    </>
  );
};
