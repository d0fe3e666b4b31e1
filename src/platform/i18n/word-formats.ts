import { formatMoney } from '../money/index.js';
import { wordDay, wordInstantInKorea } from '../time/wording.js';
import { isLocale, type Locale } from './locale.js';
import { particles, withParticle } from './particles.js';

type Format = (value: unknown, language: string | undefined) => string;

/** The part of i18next's formatter that this file needs. */
export interface FormatRegistry {
  add(name: string, format: Format): void;
}

const localeOf = (language: string | undefined): Locale => (isLocale(language) ? language : 'en');

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * Teaches an i18next instance the formats our catalogues use: `{{name, josa:을}}` for Korean
 * particles, `{{askedCents, money}}`, `{{from, day}}` and `{{closesAt, instant}}`. The web client
 * has formats of the same names, which tell an instant on the reader's own clock.
 */
export const addWordFormats = (registry: FormatRegistry): void => {
  for (const particle of particles)
    registry.add(`josa:${particle}`, (value) => withParticle(textOf(value), particle));
  registry.add('money', (value, language) =>
    Number.isSafeInteger(Number(value))
      ? formatMoney(Number(value), 'CAD', localeOf(language))
      : textOf(value),
  );
  registry.add('day', (value, language) => wordDay(textOf(value), localeOf(language)));
  registry.add('instant', (value, language) =>
    wordInstantInKorea(
      value instanceof Date ? value.toISOString() : textOf(value),
      localeOf(language),
    ),
  );
};
