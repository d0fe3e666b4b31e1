import { Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types.js';
import { DateRange } from '../../shared/date-text.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { Facts } from '../../shared/facts.js';
import { HistoryList } from '../../shared/history-list.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { Money } from '../../shared/money.js';
import { RecordHeader } from '../../shared/record-header.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import { placementQuery } from './queries.js';
import { WithdrawButton } from './withdraw-button.js';

/** States that the student has to wait in, or be glad of. */
const explained = ['proposed', 'returned', 'approved'];

const PlacementFacts = ({ placement }: { readonly placement: Placement }) => {
  const { t } = useTranslation(['student', 'common']);
  const { name } = useLocalized();
  const { project, startsOn, endsOn, weeks, seat, award, state, reason } = placement;
  const host = [name(project.university), project.city, project.provinceCode];
  const isPending = state === 'proposed' || state === 'returned';
  return (
    <Facts
      facts={[
        [t('placement.host'), host.filter(Boolean).join(', ')],
        [t('placement.stay'), <DateRange key="stay" from={startsOn} to={endsOn} />],
        [t('placement.length'), t('common:weeks', { count: weeks })],
        [
          t('placement.seat'),
          seat ? t('placement.seatOf', { seat, capacity: project.capacity }) : null,
        ],
        [
          t('placement.award'),
          award ? (
            <Money cents={award.amountCents} currency={award.currency} />
          ) : isPending ? (
            t('placement.awardNone')
          ) : null,
        ],
        [t('placement.why'), reason],
      ]}
    />
  );
};

/** A student's own placement: where and when, the award, what happened, and the way out. */
export const PlacementPage = () => {
  const { t } = useTranslation(['student', 'common', 'enums']);
  const { placementId = '' }: { placementId?: string } = useParams({ strict: false });
  const { data: placement } = useSuspenseQuery(placementQuery(placementId));
  const { project, state, applicationId, can } = placement;
  useDocumentTitle(project.title);
  return (
    <>
      <RecordHeader
        title={<span lang="en">{project.title}</span>}
        badge={<StateBadge kind="placement" state={state} />}
        subtitle={explained.includes(state) ? t(`placement.lead.${state}`) : undefined}
      >
        {can.withdraw ? <WithdrawButton placement={placement} /> : null}
      </RecordHeader>
      <Stack gap="lg" maw="46rem">
        <Surface title={t('placement.facts')}>
          <PlacementFacts placement={placement} />
        </Surface>
        <Group gap="lg">
          <TextLink to="/applications/$applicationId" params={{ applicationId }}>
            {t('placement.application')}
          </TextLink>
          <TextLink to="/projects/$projectId" params={{ projectId: project.id }}>
            {t('placement.project')}
          </TextLink>
        </Group>
        <Surface title={t('placement.history')}>
          <HistoryList kind="placement" entries={placement.history ?? []} />
        </Surface>
      </Stack>
    </>
  );
};
