import { useQueryClient } from '@tanstack/react-query';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../api/client.js';
import type { Locale } from '../api/types.js';
import { locales, rememberLanguage } from '../shared/language.js';
import { sessionQuery, useSession } from '../shared/session.js';
import classes from './shell.module.css';

const ownNames: Record<Locale, string> = { ko: '한국어', en: 'English', fr: 'Français' };

/** Changes the language of every page at once, and of the account's mails when signed in. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation('common');
  const user = useSession();
  const queryClient = useQueryClient();
  const choose = async (locale: Locale) => {
    rememberLanguage(locale);
    await i18n.changeLanguage(locale);
    if (!user) return;
    const saved = await dataOf(api.PATCH('/session', { body: { locale } })).catch(() => null);
    if (saved) queryClient.setQueryData(sessionQuery.queryKey, saved.user);
  };
  return (
    <label className={classes.language}>
      <IconLanguage size={19} stroke={1.6} aria-hidden />
      <select
        aria-label={t('language')}
        value={i18n.language}
        onChange={(event) => void choose(event.currentTarget.value as Locale)}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownNames[locale]}
          </option>
        ))}
      </select>
    </label>
  );
};
