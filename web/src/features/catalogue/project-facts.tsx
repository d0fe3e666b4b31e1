import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';
import classes from './catalogue.module.css';
import { provincesQuery } from './queries.js';
import { Seats } from './seats.js';

/** The facts of a project beside its description. */
export const ProjectFacts = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation(['catalogue', 'common', 'enums']);
  const { name } = useLocalized();
  const provinces = useQuery(provincesQuery).data ?? [];
  const province = provinces.find(({ code }) => code === project.provinceCode);
  const place = [project.city, province ? name(province) : project.provinceCode];
  const facts = [
    [t('fact.seats'), <Seats key="seats" project={project} />],
    [t('fact.university'), name(project.university)],
    [t('fact.place'), place.filter(Boolean).join(', ')],
    [t('fact.supervisor'), project.supervisor?.name],
    [t('fact.language'), t(`enums:projectLanguage.${project.language}`)],
    [t('fact.weeks'), project.weeks ? t('common:weeks', { count: project.weeks }) : undefined],
    [
      t('fact.startsOn'),
      project.startsOnEarliest ? (
        <DateText key="start" value={project.startsOnEarliest} />
      ) : undefined,
    ],
    [t('fact.call'), project.callCode],
  ] as const;
  return (
    <Surface>
      <dl className={classes.facts}>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Surface>
  );
};
