import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavigationEntry } from './navigation.js';
import classes from './shell.module.css';

/** Five fit below the thumb. */
const most = 5;

interface Props {
  readonly entries: readonly NavigationEntry[];
}

/** What does not fit below the thumb, one touch away. */
const MoreMenu = ({ entries }: Props) => {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const isHere = entries.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <Menu
      position="top-end"
      width="12rem"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button type="button" className={classes.tab} data-status={isHere ? 'active' : undefined}>
          <IconDots size={22} stroke={1.6} aria-hidden />
          <span>{t('nav.more')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ to, label, icon: Icon }) => (
          <Menu.Item
            key={to}
            component={Link}
            to={to}
            leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
          >
            {t(`nav.${label}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

/** Navigation within reach of the thumb; shown on narrow screens only. */
export const BottomBar = ({ entries }: Props) => {
  const { t } = useTranslation('common');
  const shown = entries.length > most ? entries.slice(0, most - 1) : entries;
  const rest = entries.slice(shown.length);
  return (
    <nav className={classes.bottom} aria-label={t('nav.label')}>
      {shown.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.6} aria-hidden />
          <span>{t(`nav.${label}`)}</span>
        </Link>
      ))}
      {rest.length > 0 ? <MoreMenu entries={rest} /> : null}
    </nav>
  );
};
