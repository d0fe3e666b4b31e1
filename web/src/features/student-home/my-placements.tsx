import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlacementItem } from '../../api/types.js';
import { PlacementCard } from '../../shared/placement-card.js';

/** Every place that was made from an accepted offer. */
export const MyPlacements = ({ placements }: { readonly placements: readonly PlacementItem[] }) => {
  const { t } = useTranslation('student');
  if (placements.length === 0) return null;
  return (
    <section aria-label={t('placement.mine')}>
      <Stack gap="md">
        {placements.map((placement) => (
          <PlacementCard key={placement.id} placement={placement} />
        ))}
      </Stack>
    </section>
  );
};
