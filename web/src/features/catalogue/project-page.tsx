import { Badge, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/document-title.js';
import { TextLink } from '../../shared/links.js';
import { PageHead } from '../../shared/page-head.js';
import { Surface } from '../../shared/surface.js';
import { AddToApplication } from './add-to-application.js';
import classes from './catalogue.module.css';
import { ProjectActions } from './project-actions.js';
import { ProjectFacts } from './project-facts.js';
import { projectQuery } from './queries.js';

/** One project in full, with the button that puts it among the student's choices. */
export const ProjectPage = () => {
  const { t, i18n } = useTranslation(['catalogue', 'enums']);
  const { projectId = '' }: { projectId?: string } = useParams({ strict: false });
  const { data: project } = useSuspenseQuery(projectQuery(projectId));
  const isFrench = i18n.language === 'fr' && Boolean(project.titleFr);
  const title = isFrench && project.titleFr ? project.titleFr : project.title;
  useDocumentTitle(title);
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
        <Surface title={t('about')}>
          <Stack>
            <Text className={classes.summary} lang="en">
              {project.summary}
            </Text>
            {project.skills.length > 0 ? (
              <div>
                <h3 className={classes.small}>{t('skills')}</h3>
                <ul className={classes.skills}>
                  {project.skills.map((skill) => (
                    <li key={skill} lang="en">
                      <Badge variant="default" tt="none" fw={500} size="lg">
                        {skill}
                      </Badge>
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </Stack>
        </Surface>
        <Stack>
          <ProjectFacts project={project} />
          <AddToApplication project={project} />
          <ProjectActions project={project} />
        </Stack>
      </div>
    </>
  );
};
