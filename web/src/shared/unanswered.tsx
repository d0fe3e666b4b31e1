import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What a supervisor has not said about a project yet; nothing when all is said. */
export const Unanswered = ({ fields }: { readonly fields: readonly string[] }) => {
  const { t } = useTranslation('projects');
  if (fields.length === 0) return null;
  const names = fields.map((field) => t(`name.${field}`));
  return (
    <Text fz="sm" fw={600} role="note">
      {t('unanswered', { fields: names.join(', ') })}
    </Text>
  );
};
