import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../api/types.js';
import { LinkButton } from '../../shared/links.js';
import { PageHead } from '../../shared/page-head.js';
import { ConsentCard } from './consent-card.js';
import { consentsQuery, consentTextsQuery } from './consent-queries.js';

/** The four consents, each apart from the others: what it says, what it does, and its history. */
export const MyDataPage = () => {
  const { t, i18n } = useTranslation('profile');
  const { data: consents } = useSuspenseQuery(consentsQuery);
  const { data: texts } = useSuspenseQuery(consentTextsQuery(i18n.language as Locale));
  return (
    <>
      <PageHead title={t('consent.title')} lead={t('consent.lead')}>
        <LinkButton to="/profile" variant="default">
          {t('consent.toProfile')}
        </LinkButton>
      </PageHead>
      <Stack gap="lg">
        {consents.map((consent) => {
          const text = texts.find(({ kind, isCurrent }) => kind === consent.kind && isCurrent);
          return text ? <ConsentCard key={consent.kind} consent={consent} text={text} /> : null;
        })}
      </Stack>
    </>
  );
};
