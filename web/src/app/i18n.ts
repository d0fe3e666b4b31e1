import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../api/types.js';
import { addWordFormats } from '../shared/word-formats.js';

const catalogues = import.meta.glob<Record<string, unknown>>(
  // Every namespace but those that only the server speaks; each is a chunk of its own.
  ['../../../locales/*/*.json', '!../../../locales/*/mail.json', '!../../../locales/*/cli.json'],
  { import: 'default' },
);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = catalogues[`../../../locales/${language}/${namespace}.json`];
    if (!load) return done(null, {});
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

/** Starts the catalogues in one language; a page's own namespaces arrive with the page. */
export const startLanguages = async (language: Locale): Promise<void> => {
  i18next.on('languageChanged', (next) => document.documentElement.setAttribute('lang', next));
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['ko', 'en', 'fr'],
      fallbackLng: false,
      ns: ['common', 'enums'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      // A refusal that knows no numbers shows an ellipsis, not a hole.
      missingInterpolationHandler: () => '…',
      react: { useSuspense: true },
    });
  addWordFormats(i18next);
};
