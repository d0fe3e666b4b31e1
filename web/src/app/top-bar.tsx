import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LeafMark } from '../shared/leaf-mark.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import type { NavigationEntry } from './navigation.js';
import { SchemeSwitch } from './scheme-switch.js';
import classes from './shell.module.css';

/** The bar above every page: where one is, where one can go, and how one reads. */
export const TopBar = ({ entries }: { readonly entries: readonly NavigationEntry[] }) => {
  const { t } = useTranslation('common');
  const links = entries.filter(({ to }) => to !== '/sign-in');
  return (
    <header className={classes.top}>
      <div className={classes.topInner}>
        <Link to="/" className={classes.brand}>
          <LeafMark size={26} />
          <span>{t('brand')}</span>
        </Link>
        <nav className={classes.links} aria-label={t('nav.main')}>
          {links.map(({ to, label }) => (
            <Link key={to} to={to} className={classes.link} activeOptions={{ exact: to === '/' }}>
              {t(`nav.${label}`)}
            </Link>
          ))}
        </nav>
        <div className={classes.tools}>
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
};
