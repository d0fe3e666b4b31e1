import type { i18n } from 'i18next';
import { formatDate, formatInstant, formatMoney } from './format.js';
import { particles, withParticle } from './particles.js';
import { viewerZone, zoneName } from './zone.js';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * Teaches i18next the formats that the catalogues use, so that one text serves server and web:
 * `{{name, josa:을}}`, `{{askedCents, money}}`, `{{from, day}}` and `{{closesAt, instant}}`. An
 * instant is told on the reader's clock. What is no amount or date is shown as it came.
 */
export const addWordFormats = ({ services, t }: i18n): void => {
  const add = (name: string, format: (text: string, language: string) => string): void =>
    services.formatter?.add(name, (value: unknown, language) =>
      format(textOf(value), language ?? 'en'),
    );
  const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));
  for (const particle of particles) add(`josa:${particle}`, (text) => withParticle(text, particle));
  add('money', (text, language) =>
    text !== '' && Number.isSafeInteger(Number(text))
      ? formatMoney(Number(text), 'CAD', language)
      : text,
  );
  add('day', (text, language) =>
    isDate(text) ? formatDate(text, language, { dateStyle: 'long' }) : text,
  );
  add('instant', (text, language) =>
    isDate(text) ? `${formatInstant(text, language)} ${zoneName(t, viewerZone())}` : text,
  );
};
