import { useTranslation } from 'react-i18next';
import type { PlacementItem } from '../api/types.js';
import { DateRange } from './date-text.js';
import { Facts } from './facts.js';
import { TextLink } from './links.js';
import { useLocalized } from './localized.js';
import { Money } from './money.js';
import { StateBadge } from './state-badge.js';
import { Surface } from './surface.js';

/** A student's placement in short: where, when, how long, with how much. */
export const PlacementCard = ({ placement }: { readonly placement: PlacementItem }) => {
  const { t } = useTranslation(['student', 'common']);
  const { name } = useLocalized();
  const { id, project, startsOn, endsOn, weeks, award, state } = placement;
  const host = [name(project.university), project.city, project.provinceCode];
  return (
    <Surface
      title={
        <TextLink
          to="/placements/$placementId"
          params={{ placementId: id }}
          underline="hover"
          inherit
          c="inherit"
        >
          <span lang="en">{project.title}</span>
        </TextLink>
      }
      action={<StateBadge kind="placement" state={state} />}
    >
      <Facts
        facts={[
          [t('placement.host'), host.filter(Boolean).join(', ')],
          [t('placement.stay'), <DateRange key="stay" from={startsOn} to={endsOn} />],
          [t('placement.length'), t('common:weeks', { count: weeks })],
          [
            t('placement.award'),
            award ? <Money cents={award.amountCents} currency={award.currency} /> : null,
          ],
        ]}
      />
    </Surface>
  );
};
