import type { MailboxMessage } from '../../api/types.js';
import { pagedQuery } from '../../shared/paging.js';

/** Mail of the local mailbox, newest first, of one address when given. */
export const mailboxQuery = (address: string | undefined) => ({
  ...pagedQuery<MailboxMessage>(['mailbox'], '/mailbox', { address }),
  refetchInterval: 5_000,
});
