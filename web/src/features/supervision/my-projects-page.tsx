import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/links.js';
import { PageHead } from '../../shared/page-head.js';
import { MyProjects } from './my-projects.js';

/** A supervisor's projects, and where a new one begins. */
export const MyProjectsPage = () => {
  const { t } = useTranslation('projects');
  return (
    <>
      <PageHead title={t('mine.title')} lead={t('mine.lead')}>
        <LinkButton to="/my-projects/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('mine.new')}
        </LinkButton>
      </PageHead>
      <MyProjects />
    </>
  );
};
