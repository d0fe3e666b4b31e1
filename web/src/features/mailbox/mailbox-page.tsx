import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconMailOff, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '../../api/problem.js';
import { EmptyState } from '../../shared/empty-state.js';
import { PageHead } from '../../shared/page-head.js';
import { rowsOf } from '../../shared/paging.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { useUrlView } from '../../shared/url-view.js';
import { MailList } from './mail-list.js';
import { MailMessage } from './mail-message.js';
import classes from './mailbox.module.css';
import { mailboxQuery } from './queries.js';

/** The local mailbox: every mail that the server wrote, beside the one that is open. */
export const MailboxPage = () => {
  const { t } = useTranslation('common');
  const [view, change] = useUrlView(['address', 'message']);
  const list = useInfiniteQuery(mailboxQuery(view.address));
  const messages = rowsOf(list.data);
  const open = messages.find((message) => message.id === view.message);
  if (isStatus(list.error, 404)) {
    return (
      <EmptyState isPage icon={IconMailOff} title={t('mailbox.off')} text={t('mailbox.offText')} />
    );
  }
  return (
    <>
      <PageHead title={t('mailbox.title')} lead={t('mailbox.lead')}>
        <TextInput
          type="search"
          aria-label={t('mailbox.filter')}
          placeholder={t('mailbox.filter')}
          value={view.address ?? ''}
          onChange={(event) => change({ address: event.currentTarget.value, message: undefined })}
        />
      </PageHead>
      <ProblemAlert error={list.error} />
      {list.isSuccess && messages.length === 0 ? (
        <Surface>
          <EmptyState
            icon={IconMailOpened}
            title={t('mailbox.empty')}
            text={t('mailbox.emptyText')}
          />
        </Surface>
      ) : null}
      {messages.length > 0 ? (
        <div className={classes.split} data-open={open ? true : undefined}>
          <div className={classes.list}>
            <MailList
              messages={messages}
              openId={open?.id}
              onOpen={(message) => change({ message })}
            />
            {list.hasNextPage ? (
              <Button fullWidth variant="default" onClick={() => void list.fetchNextPage()}>
                {t('more')}
              </Button>
            ) : null}
          </div>
          <MailMessage message={open} onBack={() => change({ message: undefined })} />
        </div>
      ) : null}
    </>
  );
};
