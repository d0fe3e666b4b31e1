import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';
import classes from './catalogue.module.css';
import { provincesQuery } from './queries.js';
import { Seats } from './seats.js';

const unitOf = ({ hostingUnit, university }: Project): string | null =>
  hostingUnit.name === university.nameEn ? null : hostingUnit.name;

/** The project's own deadline where it has one, else that of its call. */
const Deadline = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const { applicationsCloseAt, applicationsCloseAtLocal, callClosesAt, callTimeZone } = project;
  if (!applicationsCloseAt) {
    return (
      <DeadlinePair
        instant={callClosesAt}
        timeZone={callTimeZone}
        wording={project.callClosesAtWording}
      />
    );
  }
  return (
    <>
      <DeadlinePair
        instant={applicationsCloseAt}
        local={applicationsCloseAtLocal ?? undefined}
        timeZone={callTimeZone}
      />
      <Text fz="sm" c="dimmed">
        {t('detail.ownDeadline')}
      </Text>
    </>
  );
};

/** The facts of a project beside its description. */
export const ProjectFacts = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation(['catalogue', 'projects', 'common', 'enums']);
  const { name } = useLocalized();
  const provinces = useQuery(provincesQuery).data ?? [];
  const province = provinces.find(({ code }) => code === project.provinceCode);
  const place = [project.city, province ? name(province) : project.provinceCode];
  const facts = [
    [t('fact.seats'), <Seats key="seats" project={project} />],
    [t('fact.university'), name(project.university)],
    [t('projects:name.hostingUnit'), unitOf(project)],
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
    [t('projects:detail.deadline'), <Deadline key="deadline" project={project} />],
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
