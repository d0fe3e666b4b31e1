import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import { StateBadge } from '../../shared/state-badge.js';
import classes from './catalogue.module.css';
import { Seats } from './seats.js';

interface Props {
  readonly project: Project;
  /** Of the heading, where cards stand below another one. */
  readonly level?: 2 | 3;
}

/** A project in the catalogue: what, where, for how long, how many seats are left. */
export const ProjectCard = ({ project, level = 2 }: Props) => {
  const { t, i18n } = useTranslation(['catalogue', 'common', 'enums']);
  const { name } = useLocalized();
  const Heading = level === 2 ? 'h2' : 'h3';
  const isFrench = i18n.language === 'fr' && Boolean(project.titleFr);
  const place = [project.city, project.provinceCode].filter(Boolean).join(', ');
  return (
    <article className={classes.card}>
      <p className={classes.kind}>
        {t(`enums:field.${project.field}`)}
        {project.state === 'published' ? null : <StateBadge kind="project" state={project.state} />}
      </p>
      <Heading className={classes.cardTitle} lang={isFrench ? 'fr' : 'en'}>
        <Link
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          className={classes.cover}
        >
          {isFrench ? project.titleFr : project.title}
        </Link>
      </Heading>
      <p className={classes.place}>
        {name(project.university)}
        {place ? ` · ${place}` : ''}
      </p>
      <p className={classes.foot}>
        <Seats project={project} />
        <span>
          {project.weeks ? `${t('common:weeks', { count: project.weeks })} · ` : ''}
          {t(`enums:projectLanguage.${project.language}`)}
        </span>
      </p>
    </article>
  );
};
