import { useQuery } from '@tanstack/react-query';
import { myPlacementsQuery } from '../../shared/my-placements.js';
import { PlacementCard } from '../../shared/placement-card.js';

/** What came of an accepted application; nothing while it is read or when there is none. */
export const ApplicationPlacement = ({ applicationId }: { readonly applicationId: string }) => {
  const { data: placements = [] } = useQuery(myPlacementsQuery);
  return placements
    .filter((placement) => placement.applicationId === applicationId)
    .map((placement) => <PlacementCard key={placement.id} placement={placement} />);
};
