import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../shared/facts.js';
import { Surface } from '../../shared/surface.js';
import { interestsQuery } from './queries.js';
import { useCount } from './use-count.js';

/** How many students look at the project and choose it; never who. */
export const InterestFacts = ({ projectId }: { readonly projectId: string }) => {
  const { t } = useTranslation('projects');
  const count = useCount();
  const interest = useQuery(interestsQuery).data?.get(projectId);
  if (!interest) return null;
  return (
    <Surface title={t('interest.title')}>
      <Facts
        facts={[
          [t('interest.views7'), count('views', interest.viewsIn7Days)],
          [t('interest.views30'), count('views', interest.viewsIn30Days)],
          [t('interest.drafts'), count('people', interest.chosenInDrafts)],
          [t('interest.submitted'), count('people', interest.chosenInSubmitted)],
        ]}
      />
      <Text c="dimmed" fz="sm" mt="md">
        {t('interest.note')}
      </Text>
    </Surface>
  );
};
