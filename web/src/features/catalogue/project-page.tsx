import { Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/document-title.js';
import { TextLink } from '../../shared/links.js';
import { PageHead } from '../../shared/page-head.js';
import { AddToApplication } from './add-to-application.js';
import classes from './catalogue.module.css';
import { ProjectActions } from './project-actions.js';
import { ProjectDetails } from './project-details.js';
import { ProjectFacts } from './project-facts.js';
import { ProjectFit } from './project-fit.js';
import { projectQuery } from './queries.js';
import { SimilarProjects } from './similar-projects.js';
import { useCountedView } from './use-counted-view.js';

/** One project in full, with the button that puts it among the student's choices. */
export const ProjectPage = () => {
  const { t, i18n } = useTranslation(['catalogue', 'enums']);
  const { projectId = '' }: { projectId?: string } = useParams({ strict: false });
  const { data: project } = useSuspenseQuery(projectQuery(projectId));
  const isFrench = i18n.language === 'fr' && Boolean(project.titleFr);
  const title = isFrench && project.titleFr ? project.titleFr : project.title;
  useDocumentTitle(title);
  useCountedView(project);
  return (
    <>
      <Group mb="sm">
        <TextLink to="/catalogue" underline="hover" c="dimmed" fz="sm">
          <span className={classes.backLink}>
            <IconArrowLeft size={16} aria-hidden /> {t('back')}
          </span>
        </TextLink>
      </Group>
      <PageHead
        title={<span lang={isFrench ? 'fr' : 'en'}>{title}</span>}
        lead={t(`enums:field.${project.field}`)}
      />
      <div className={classes.columns}>
        <ProjectDetails project={project} />
        <Stack>
          <ProjectFacts project={project} />
          <AddToApplication project={project} />
          <ProjectActions project={project} />
          <ProjectFit project={project} />
        </Stack>
      </div>
      <SimilarProjects projectId={project.id} />
    </>
  );
};
