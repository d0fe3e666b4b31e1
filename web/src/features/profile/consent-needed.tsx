import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/links.js';
import { consentsQuery, type ConsentKind } from './consent-queries.js';

/** Whether a consent is given; taken for given until it is known, the server decides anyway. */
export const useGives = (kind: ConsentKind): boolean => {
  const { data } = useQuery(consentsQuery);
  return data?.find((consent) => consent.kind === kind)?.given ?? true;
};

/** Says why a part is closed, and where the consent to it is given. */
export const ConsentNeeded = () => {
  const { t } = useTranslation('profile');
  return (
    <Alert color="gray" variant="light">
      {t('consentNeeded')} <TextLink to="/my-data">{t('consent.title')}</TextLink>
    </Alert>
  );
};

/** On the profile: that some consent is still missing, as long as one is. */
export const ConsentReminder = () => {
  const { t } = useTranslation('profile');
  const { data } = useQuery(consentsQuery);
  if (!data || data.every(({ given }) => given)) return null;
  return (
    <Alert color="yellow" variant="light">
      {t('consent.reminder')} <TextLink to="/my-data">{t('consent.title')}</TextLink>
    </Alert>
  );
};
