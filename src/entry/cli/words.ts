import { pickLocale, translate, type Locale, type TextParams } from '../../platform/i18n/index.js';

/** The language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function terminalLocale(environment: NodeJS.ProcessEnv): Locale {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return pickLocale(named?.split('.')[0]?.replace('_', '-'));
}

/** A text of `locales/<language>/cli.json` in the language of the terminal. */
export const words = (key: string, params?: TextParams): string =>
  translate(terminalLocale(process.env), `cli:${key}`, params);

/** A line for whoever called. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a person did wrong or must know: told in one line, without a stack. */
export class Refusal extends Error {}
