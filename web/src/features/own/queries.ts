import { api, dataOf } from '../../api/client.js';
import { pagedQuery } from '../../shared/paging.js';

/** The projects of the signed-in supervisor, in every state. */
export const myProjectsQuery = pagedQuery(['projects', 'mine'], (cursor) =>
  dataOf(api.GET('/projects', { params: { query: { mine: true, cursor } } })),
);
