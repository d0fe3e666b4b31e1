import { createRouter } from '@tanstack/react-router';
import { routeTree } from './routes.js';
import { FailurePage, NotFoundPage } from './error-pages.js';
import { PendingPage } from './pending-page.js';
import { parseSearchText, searchText } from './search-text.js';

/** The client's router: pages are separate chunks, fetched when a link to them is approached. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    parseSearch: parseSearchText,
    stringifySearch: searchText,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });

export type AppRouter = ReturnType<typeof createAppRouter>;
