import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eligibilityQuery } from './queries.js';

/** Short words for what a rule that is not met still wants; else the server's own. */
export const useMissingWords = (applicationId: string, version: number) => {
  const { t } = useTranslation('application');
  const checks = useQuery(eligibilityQuery(applicationId, version)).data?.checks ?? [];
  return (rule: string): string =>
    t(`missing.${rule}`, {
      defaultValue: checks.find((check) => check.rule === rule)?.reason ?? rule,
    });
};
