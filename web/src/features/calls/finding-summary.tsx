import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from './queries.js';

/** Where the preview stands; on a phone that is far below the rule that is being changed. */
export const previewId = 'rule-preview';

/** How much the checks have found, and the way to them. */
export const FindingSummary = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation('calls');
  const errors = findings.filter(({ level }) => level === 'error').length;
  return (
    <Anchor href={`#${previewId}`} fz="sm" underline="always">
      {t('preview.summary', { errors, warnings: findings.length - errors })}
    </Anchor>
  );
};
