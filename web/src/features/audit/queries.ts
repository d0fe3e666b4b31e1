import { api, dataOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

/** The trail, newest first; of one record when its id is given. */
export const auditQuery = (subject: string | undefined) =>
  pagedQuery(['audit', subject ?? null], (cursor) =>
    dataOf(api.GET('/audit', { params: { query: { subject, cursor } } })),
  );
