import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconCircleCheck, IconLinkOff, IconMailHeart } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, isStatus } from '../../api/problem.js';
import { EmptyState } from '../../shared/empty-state.js';
import { rememberedLanguage } from '../../shared/language.js';
import { problemText } from '../../shared/problem-text.js';
import { AnswerForm } from './answer-form.js';
import { requestQuery, type Receipt } from './queries.js';
import classes from './referee.module.css';
import { RequestHead } from './request-head.js';

type End = { readonly receipt: Receipt } | 'declined';

/** What a referee sees when it is done. */
const Thanks = ({ end }: { readonly end: End }) => {
  const { t } = useTranslation('references');
  if (end === 'declined') {
    return (
      <EmptyState
        isPage
        icon={IconMailHeart}
        title={t('referee.declined')}
        text={t('referee.declinedText')}
      />
    );
  }
  return (
    <EmptyState
      isPage
      icon={IconCircleCheck}
      title={t('referee.thanks')}
      text={t('referee.thanksText')}
    >
      {end.receipt.isLate ? <p className={classes.hint}>{t('referee.thanksLate')}</p> : null}
    </EmptyState>
  );
};

/** Why the link does not open, and whom to write to. */
const DeadLink = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation(['references', 'problems', 'common']);
  const isUnknown = isStatus(error, 404);
  return (
    <EmptyState
      isPage
      icon={IconLinkOff}
      title={t(isUnknown ? 'referee.unknown' : 'referee.dead')}
      text={isUnknown ? t('referee.unknownText') : problemText(t, asProblem(error))}
    />
  );
};

/** Where the link of a referee's mail leads: nobody signs in, and the link works once. */
export const RefereePage = () => {
  const { i18n } = useTranslation(['references', 'problems', 'common', 'enums']);
  const { token = '' }: { token?: string } = useParams({ strict: false });
  const { data: request, error, isPending } = useQuery(requestQuery(token));
  const [end, setEnd] = useState<End>();
  const asked = request?.locale;
  useEffect(() => {
    // The language the student chose for the mail, unless this browser was told another.
    if (asked && rememberedLanguage() === undefined) void i18n.changeLanguage(asked);
  }, [asked, i18n]);
  if (end) return <Thanks end={end} />;
  if (isPending) return <Loader />;
  if (!request) return <DeadLink error={error} />;
  return (
    <div className={classes.page}>
      <RequestHead request={request} />
      <AnswerForm
        token={token}
        request={request}
        onReceived={(receipt) => setEnd({ receipt })}
        onDeclined={() => setEnd('declined')}
      />
    </div>
  );
};
