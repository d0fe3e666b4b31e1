import { Alert, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types.js';
import { DateRange } from '../../shared/date-text.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { TextLink } from '../../shared/links.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { AnswerButton } from './answer-button.js';
import classes from './offers.module.css';
import { offerQuery } from './queries.js';

const Facts = ({ offer }: { readonly offer: Offer }) => {
  const { t } = useTranslation(['student', 'common']);
  const { project, expiresAt, expiresAtLocal, timeZone } = offer;
  const place = [project.universityName, project.city, project.provinceCode];
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('offer.place')}</dt>
        <dd>{place.filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('offer.stay')}</dt>
        <dd>
          <DateRange from={offer.startsOn} to={offer.endsOn} /> (
          {t('common:weeks', { count: offer.weeks })})
        </dd>
      </div>
      {expiresAt && offer.state === 'open' ? (
        <div>
          <dt>{t('offer.answerBy')}</dt>
          <dd>
            {expiresAtLocal && timeZone ? (
              <DeadlinePair instant={expiresAt} local={expiresAtLocal} timeZone={timeZone} />
            ) : (
              expiresAt
            )}
          </dd>
        </div>
      ) : null}
    </dl>
  );
};

/** An offered place: what it is, until when to answer, and the two answers. */
export const OfferPage = () => {
  const { t } = useTranslation('student');
  const { offerId = '' }: { offerId?: string } = useParams({ strict: false });
  const { data: offer } = useSuspenseQuery(offerQuery(offerId));
  return (
    <>
      <RecordHeader
        title={<span lang="en">{offer.project.title}</span>}
        badge={<StateBadge kind="offer" state={offer.state} />}
        subtitle={t('offer.lead')}
      />
      <Stack gap="lg" maw="46rem">
        {offer.state === 'accepted' ? (
          <Alert color="teal" icon={<IconCircleCheck size={20} aria-hidden />} role="status">
            {t('offer.accepted')}{' '}
            {offer.placementId ? (
              <TextLink to="/placements/$placementId" params={{ placementId: offer.placementId }}>
                {t('placement.view')}
              </TextLink>
            ) : null}
          </Alert>
        ) : null}
        <Surface>
          <Facts offer={offer} />
          <div className={classes.answers}>
            {offer.can.accept ? <AnswerButton offer={offer} answer="acceptance" /> : null}
            {offer.can.decline ? <AnswerButton offer={offer} answer="decline" /> : null}
          </div>
        </Surface>
        <TextLink to="/projects/$projectId" params={{ projectId: offer.project.id }}>
          {t('offer.project')}
        </TextLink>
      </Stack>
    </>
  );
};
