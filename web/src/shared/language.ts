import type { Locale } from '../api/types.js';

export const locales: readonly Locale[] = ['ko', 'en', 'fr'];

const storageKey = 'danpung.locale';

const isLocale = (text: string | null | undefined): text is Locale =>
  locales.some((locale) => locale === text);

/** The language this browser was told to use, if anyone chose one here. */
export const rememberedLanguage = (): Locale | undefined => {
  const text = localStorage.getItem(storageKey);
  return isLocale(text) ? text : undefined;
};

/** Keeps the choice for the next visit, also for visitors without an account. */
export const rememberLanguage = (locale: Locale): void => localStorage.setItem(storageKey, locale);

/** The first of the browser's languages that we speak, else English. */
export const browserLanguage = (): Locale =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
