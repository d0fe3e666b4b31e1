import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Application, Choice } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { Surface } from '../../shared/surface.js';
import classes from './desk.module.css';
import { RecordDocuments } from './record-documents.js';
import { RecordOffers } from './record-offers.js';
import { RecordPreview } from './record-preview.js';
import { SeatsLeft } from './seats-left.js';

const placeOf = ({ project }: Choice): string =>
  [project.universityName, project.city, project.provinceCode].filter(Boolean).join(' · ');

const RankedChoice = ({ choice }: { readonly choice: Choice }) => {
  const { t } = useTranslation(['staff', 'common', 'enums']);
  const { project, rank, startsOn, weeks } = choice;
  return (
    <li className={classes.choice}>
      <span className={classes.rank} aria-label={t('record.rank', { rank })} role="img">
        {rank}
      </span>
      <span className={classes.chosen}>
        <span className={classes.title} lang="en">
          {project.title}
        </span>
        <span className={classes.where}>{placeOf(choice)}</span>
        <span className={classes.where}>
          {t(`enums:field.${project.field}`)}
          {startsOn ? (
            <>
              {' · '}
              {t('record.wish')} <DateText value={startsOn} />
            </>
          ) : null}
          {weeks ? ` · ${t('common:weeks', { count: weeks })}` : null}
        </span>
      </span>
      <SeatsLeft count={project.seatsFree} />
    </li>
  );
};

/** What the student handed in, and the offers made on it. */
export const RecordApplication = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('staff');
  const ranked = [...application.choices].sort((one, other) => one.rank - other.rank);
  return (
    <Stack gap="lg">
      <RecordPreview applicationId={application.id} />
      <RecordOffers applicationId={application.id} />
      <Surface title={t('record.choices')}>
        <ol className={classes.choices}>
          {ranked.map((choice) => (
            <RankedChoice key={choice.projectId} choice={choice} />
          ))}
        </ol>
      </Surface>
      <Surface title={t('record.statement')}>
        <p className={classes.text}>{application.statement || t('record.noStatement')}</p>
      </Surface>
      <RecordDocuments applicationId={application.id} />
    </Stack>
  );
};
