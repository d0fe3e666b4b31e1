import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavigationEntry } from './navigation.js';
import classes from './shell.module.css';

/** Navigation within reach of the thumb; shown on narrow screens only. */
export const BottomBar = ({ entries }: { readonly entries: readonly NavigationEntry[] }) => {
  const { t } = useTranslation('common');
  return (
    <nav className={classes.bottom} aria-label={t('nav.label')}>
      {entries.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.6} aria-hidden />
          <span>{t(`nav.${label}`)}</span>
        </Link>
      ))}
    </nav>
  );
};
