import { useTranslation } from 'react-i18next';
import { DateText } from '../../shared/date-text.js';
import type { Consent } from './consent-queries.js';
import classes from './profile.module.css';

/** Every answer that was ever given, the latest first. */
export const ConsentHistory = ({ history }: Pick<Consent, 'history'>) => {
  const { t } = useTranslation('profile');
  if (history.length === 0) return null;
  return (
    <details className={classes.history}>
      <summary>{t('consent.history', { count: history.length })}</summary>
      <ul>
        {history.map(({ at, given, textVersion }) => (
          <li key={at}>
            <DateText value={at} /> · {t(given ? 'consent.state.given' : 'consent.state.revoked')} ·{' '}
            {t('consent.version', { version: textVersion })}
          </li>
        ))}
      </ul>
    </details>
  );
};
