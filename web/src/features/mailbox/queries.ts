import { api, dataOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

/** Mail of the local mailbox, newest first, of one address when given. */
export const mailboxQuery = (address: string | undefined) => ({
  ...pagedQuery(['mailbox', address ?? null], (cursor) =>
    dataOf(api.GET('/mailbox', { params: { query: { address, cursor } } })),
  ),
  refetchInterval: 5_000,
});
