import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types.js';
import { DateRange, DateText } from '../../shared/date-text.js';
import { Facts } from '../../shared/facts.js';
import { LinkButton } from '../../shared/links.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { offersQuery } from './queries.js';
import { RescindButton } from './rescind-button.js';

const OfferFacts = ({ offer }: { readonly offer: Offer }) => {
  const { t } = useTranslation(['staff', 'common']);
  const { project, startsOn, endsOn, weeks, expiresAt, state } = offer;
  return (
    <Facts
      facts={[
        [
          t('approvals.project'),
          <span key="title" lang="en">
            {project.title}
          </span>,
        ],
        [t('approvals.stay'), <DateRange key="stay" from={startsOn} to={endsOn} />],
        [t('offer.weeks'), t('common:weeks', { count: weeks })],
        [
          t('offer.answerBy'),
          expiresAt && state === 'open' ? <DateText key="by" value={expiresAt} /> : null,
        ],
      ]}
    />
  );
};

const OfferActions = ({ offer }: { readonly offer: Offer }) => {
  const { t } = useTranslation('staff');
  const { placementId, can } = offer;
  if (!placementId && !can.rescind) return null;
  return (
    <Group mt="md">
      {placementId ? (
        <LinkButton to="/approvals/$placementId" params={{ placementId }} variant="default">
          {t('offer.placement')}
        </LinkButton>
      ) : null}
      {can.rescind ? <RescindButton offer={offer} /> : null}
    </Group>
  );
};

/** The offers made on an application, with what came of them. */
export const RecordOffers = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation(['staff', 'enums']);
  const { data } = useQuery(offersQuery(applicationId));
  return data?.map((offer) => (
    <Surface
      key={offer.id}
      title={t('offer.made')}
      action={<StateBadge kind="offer" state={offer.state} />}
    >
      <OfferFacts offer={offer} />
      <OfferActions offer={offer} />
    </Surface>
  ));
};
