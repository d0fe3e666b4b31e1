import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './catalogue.module.css';
import { ProjectCard } from './project-card.js';
import { similarQuery } from './queries.js';

/** Other projects of the same call that share most with this one. */
export const SimilarProjects = ({ projectId }: { readonly projectId: string }) => {
  const { t } = useTranslation('projects');
  const similar = useQuery(similarQuery(projectId)).data ?? [];
  if (similar.length === 0) return null;
  return (
    <section className={classes.similar}>
      <Title order={2} mb="sm">
        {t('similar.title')}
      </Title>
      <div className={classes.grid}>
        {similar.map((project) => (
          <ProjectCard key={project.id} project={project} level={3} />
        ))}
      </div>
    </section>
  );
};
