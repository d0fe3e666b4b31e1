import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import classes from './catalogue.module.css';
import { Seats } from './seats.js';

/** A project in the catalogue: what, where, for how long, how many seats are left. */
export const ProjectCard = ({ project }: { readonly project: Project }) => {
  const { t, i18n } = useTranslation(['catalogue', 'common', 'enums']);
  const { name } = useLocalized();
  const isFrench = i18n.language === 'fr' && Boolean(project.titleFr);
  const place = [project.city, project.provinceCode].filter(Boolean).join(', ');
  return (
    <article className={classes.card}>
      <p className={classes.kind}>{t(`enums:field.${project.field}`)}</p>
      <h2 className={classes.cardTitle} lang={isFrench ? 'fr' : 'en'}>
        <Link
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          className={classes.cover}
        >
          {isFrench ? project.titleFr : project.title}
        </Link>
      </h2>
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
