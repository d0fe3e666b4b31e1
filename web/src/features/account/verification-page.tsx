import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { IconCircleCheck, IconMailQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/empty-state.js';
import { LinkButton } from '../../shared/links.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { PageHead } from '../../shared/page-head.js';
import { verificationQuery } from './queries.js';

const Verification = ({ token }: { readonly token: string }) => {
  const { t } = useTranslation('common');
  const { isPending, error } = useQuery(verificationQuery(token));
  if (isPending) return <Loader aria-label={t('account.verify.busy')} />;
  if (error) return <ProblemAlert error={error} />;
  return (
    <EmptyState
      icon={IconCircleCheck}
      title={t('account.verify.done')}
      text={t('account.verify.doneText')}
    >
      <LinkButton to="/sign-in">{t('nav.signIn')}</LinkButton>
    </EmptyState>
  );
};

/** Where the link of the registration mail leads. */
export const VerificationPage = () => {
  const { t } = useTranslation('common');
  const { token }: { token?: string } = useSearch({ strict: false });
  return (
    <>
      <PageHead title={t('page.verifyEmail')} />
      {token === undefined ? (
        <EmptyState
          icon={IconMailQuestion}
          title={t('account.verify.missing')}
          text={t('account.verify.missingText')}
        />
      ) : (
        <Verification token={token} />
      )}
    </>
  );
};
