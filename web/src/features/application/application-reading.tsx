import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { DocumentsReading } from './documents.js';
import { draftOf, type DraftChoice } from './draft.js';

const Wish = ({ startsOn, weeks }: Pick<DraftChoice, 'startsOn' | 'weeks'>) => {
  const { t } = useTranslation(['student', 'common']);
  if (startsOn === '' && weeks === null) return null;
  return (
    <span className={classes.where}>
      {startsOn ? (
        <>
          {t('application.startsOn')} <DateText value={startsOn} />
        </>
      ) : null}
      {startsOn && weeks ? ' · ' : null}
      {weeks ? t('common:weeks', { count: weeks }) : null}
    </span>
  );
};

/** The application as it was handed in, and what happened since. */
export const ApplicationReading = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('student');
  return (
    <Stack gap="lg">
      <Surface title={t('application.choices')}>
        <ol className={classes.choices}>
          {draftOf(application).choices.map(({ projectId, project, startsOn, weeks }, index) => (
            <li key={projectId} className={classes.read}>
              <span className={classes.rank}>{index + 1}</span>
              <span className={classes.chosen}>
                <strong lang="en">{project.title}</strong>
                <span className={classes.where}>
                  {[project.universityName, project.city, project.provinceCode]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <Wish startsOn={startsOn} weeks={weeks} />
              </span>
            </li>
          ))}
        </ol>
      </Surface>
      <Surface title={t('application.statement')}>
        <p className={classes.text}>{application.statement}</p>
      </Surface>
      <DocumentsReading applicationId={application.id} />
      <Surface title={t('application.history')}>
        <ol className={classes.checks}>
          {application.history.map((entry) => (
            <li key={`${entry.at} ${entry.to}`} className={classes.event}>
              <DateText value={entry.at} />
              <StateBadge kind="application" state={entry.to} />
              {entry.reason ? <span>{entry.reason}</span> : null}
            </li>
          ))}
        </ol>
      </Surface>
    </Stack>
  );
};
