import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application, Choice } from '../../api/types.js';
import { DateRange, DateText } from '../../shared/date-text.js';
import { Facts } from '../../shared/facts.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import classes from './desk.module.css';
import { offersQuery } from './queries.js';
import { RecordDocuments } from './record-documents.js';
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

const Offers = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation(['staff', 'common', 'enums']);
  const { data } = useQuery(offersQuery(applicationId));
  return data?.map((offer) => (
    <Surface
      key={offer.id}
      title={t('offer.made')}
      action={<StateBadge kind="offer" state={offer.state} />}
    >
      <Facts
        facts={[
          [
            t('approvals.project'),
            <span key="title" lang="en">
              {offer.project.title}
            </span>,
          ],
          [t('approvals.stay'), <DateRange key="stay" from={offer.startsOn} to={offer.endsOn} />],
          [t('offer.weeks'), t('common:weeks', { count: offer.weeks })],
          [
            t('offer.answerBy'),
            offer.expiresAt && offer.state === 'open' ? (
              <DateText key="by" value={offer.expiresAt} />
            ) : null,
          ],
        ]}
      />
    </Surface>
  ));
};

/** What the student handed in, and the offers made on it. */
export const RecordApplication = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('staff');
  const ranked = [...application.choices].sort((one, other) => one.rank - other.rank);
  return (
    <Stack gap="lg">
      <Offers applicationId={application.id} />
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
