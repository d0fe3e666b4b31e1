import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/links.js';
import classes from './catalogue.module.css';
import { ProjectCard } from './project-card.js';
import { toVetQuery } from './queries.js';

/** What waits for the adviser in the catalogue; the rest is one press away. */
export const ProjectsToVet = () => {
  const { t } = useTranslation('projects');
  const waiting = useQuery(toVetQuery).data;
  if (!waiting) return null;
  return (
    <section className={classes.similar}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('vet.title')}</Title>
        <LinkButton to="/catalogue" search={{ state: 'submitted' }} variant="default">
          {t('vet.all')}
        </LinkButton>
      </Group>
      {waiting.length === 0 ? <Text c="dimmed">{t('vet.none')}</Text> : null}
      <div className={classes.grid}>
        {waiting.map((project) => (
          <ProjectCard key={project.id} project={project} level={3} />
        ))}
      </div>
    </section>
  );
};
