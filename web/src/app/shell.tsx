import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session.js';
import { BottomBar } from './bottom-bar.js';
import { GuestBar } from './guest-bar.js';
import { navigationFor } from './navigation.js';
import { usePageTitle } from './page-title.js';
import { PendingPage } from './pending-page.js';
import classes from './shell.module.css';
import { TopBar } from './top-bar.js';

/** Moves the reading position to the page after a navigation, not on the first view. */
const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current !== pathname) main.current?.focus({ preventScroll: true });
    previous.current = pathname;
  }, [pathname]);
  return main;
};

/** The frame of every page: skip link, bar above, page, and on a phone a bar below. */
export const Shell = () => {
  const { t } = useTranslation('common');
  const entries = navigationFor(useSession());
  const main = useFocusOnNavigation();
  // Whoever comes with a link of a mail needs no account, and no way to anywhere else.
  const isGuest = useLocation().pathname.startsWith('/references/');
  usePageTitle();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      {isGuest ? <GuestBar /> : <TopBar entries={entries} />}
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Suspense fallback={<PendingPage />}>
          <Outlet />
        </Suspense>
      </main>
      {isGuest ? null : <BottomBar entries={entries} />}
    </div>
  );
};
