import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { IconLeaf, IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { EmptyState } from '../shared/empty-state.js';
import { LinkButton } from '../shared/links.js';
import { ProblemAlert } from '../shared/problem-alert.js';

const SignInAgain = () => {
  const { t } = useTranslation('common');
  return (
    <EmptyState isPage icon={IconLock} title={t('locked.title')} text={t('locked.text')}>
      <LinkButton to="/sign-in" search={{ next: location.pathname }}>
        {t('nav.signIn')}
      </LinkButton>
    </EmptyState>
  );
};

/** What a page shows when it cannot: why, and what to do. */
export const FailurePage = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation('common');
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const problem = asProblem(error);
  if (problem.status === 401) return <SignInAgain />;
  if (problem.status === 404) return <NotFoundPage />;
  const again = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState isPage icon={IconPlugConnectedX} title={t('failure.title')}>
      <ProblemAlert error={problem} />
      {problem.status === 403 ? (
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      ) : (
        <Button onClick={again}>{t('failure.again')}</Button>
      )}
    </EmptyState>
  );
};

/** The page for an address that leads nowhere, or nowhere that this person may see. */
export const NotFoundPage = () => {
  const { t } = useTranslation('common');
  return (
    <EmptyState isPage icon={IconLeaf} title={t('notFound.title')} text={t('notFound.text')}>
      <LinkButton to="/">{t('notFound.home')}</LinkButton>
    </EmptyState>
  );
};
