import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { entitlementQuery } from '../../shared/entitlement.js';
import { EntitlementBars } from '../../shared/entitlement-bars.js';
import { Surface } from '../../shared/surface.js';

/** What is left of 36 weeks and CA$12,000. */
export const Entitlements = ({ studentId }: { readonly studentId: string }) => {
  const { t } = useTranslation('common');
  const { data } = useSuspenseQuery(entitlementQuery(studentId));
  return (
    <Surface title={t('entitlement.title')}>
      <Text c="dimmed" fz="sm" mb="md">
        {t('entitlement.lead')}
      </Text>
      <EntitlementBars entitlement={data} />
    </Surface>
  );
};
