import { useTranslation } from 'react-i18next';
import { LeafMark } from '../shared/leaf-mark.js';
import { LanguageSwitch } from './language-switch.js';
import { SchemeSwitch } from './scheme-switch.js';
import classes from './shell.module.css';

/** The bar above a page for somebody without an account: how one reads, and nowhere to go. */
export const GuestBar = () => {
  const { t } = useTranslation('common');
  return (
    <header className={classes.top}>
      <div className={classes.topInner}>
        <span className={classes.brand}>
          <LeafMark size={26} />
          <span>{t('brand')}</span>
        </span>
        <div className={classes.tools}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </header>
  );
};
