import { createInstance, type i18n } from 'i18next';
import { readCatalogues } from './catalogues.js';
import { locales, type Locale } from './locale.js';
import { addWordFormats } from './word-formats.js';

/** The values a text may quote; an absent one shows as an ellipsis. */
export type TextParams = Readonly<Record<string, unknown>>;

let instance: i18n | undefined;

/** One instance a process, made at the first text so that importing this file reads nothing. */
const speaker = (): i18n => {
  if (instance) return instance;
  const resources = readCatalogues();
  instance = createInstance({
    resources,
    lng: 'en',
    supportedLngs: [...locales],
    fallbackLng: false,
    ns: Object.keys(resources.en),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    // A refusal that a bare constraint raised knows no numbers: an ellipsis, not a hole.
    missingInterpolationHandler: () => '…',
  });
  void instance.init();
  if (instance.services.formatter) addWordFormats(instance.services.formatter);
  return instance;
};

/**
 * The text of `namespace:dotted.key` (`common` when no namespace is named) in a language, plain:
 * whoever puts it into HTML escapes it. An unknown key comes back as itself; ask `hasText` first
 * where that would reach a person.
 */
export const translate = (locale: Locale, key: string, params: TextParams = {}): string =>
  speaker().t(key, { ...params, lng: locale });

/** Says whether a language has a text for the key. */
export const hasText = (locale: Locale, key: string): boolean =>
  speaker().exists(key, { lng: locale });
