import { type Locale, translate } from '../i18n/index.js';
import { htmlPage, type LetterParts } from './html-layout.js';
import { type Fact, letterOf, type LetterParams, type LetterTemplate } from './letters.js';
import { oneLine } from './one-line.js';
import { plainText } from './text-layout.js';

/** A letter in words, ready for an envelope. */
export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter without a value that its text quotes: nobody is sent a text with a hole. */
export class LetterValueMissing extends Error {
  constructor(
    readonly template: LetterTemplate,
    readonly value: string,
  ) {
    super(`The letter "${template}" needs "${value}"`);
    this.name = 'LetterValueMissing';
  }
}

const checkNeeds = (template: LetterTemplate, params: LetterParams): void => {
  for (const value of ['name', ...letterOf(template).needs] as const)
    if (params[value] === undefined) throw new LetterValueMissing(template, value);
};

const webAddress = (url: string): string => {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error('A button leads to a web address only');
  return href;
};

const factText = (locale: Locale, fact: Fact, params: LetterParams): string | undefined => {
  if (fact !== 'stay') return params[fact];
  const { startsOn, endsOn, weeks } = params;
  if (!startsOn || !endsOn || weeks === undefined) return undefined;
  return translate(locale, 'mail:stay', { startsOn, endsOn, weeks });
};

const factRows = (locale: Locale, template: LetterTemplate, params: LetterParams) =>
  letterOf(template).facts.flatMap((fact) => {
    const text = factText(locale, fact, params);
    if (!text) return [];
    const label = translate(locale, `mail:fact.${fact}`);
    return [{ label, text, line: translate(locale, 'mail:layout.factLine', { label, text }) }];
  });

/**
 * Words a letter in the reader's language: one subject, one button if there is something to do,
 * the same content as plain text and as HTML. Values are shown as they are, never as markup.
 * @throws LetterValueMissing when a value that the text quotes is absent
 */
export const renderLetter = (
  locale: Locale,
  template: LetterTemplate,
  params: LetterParams,
  action?: { readonly url: string },
): RenderedLetter => {
  checkNeeds(template, params);
  const say = (key: string): string => translate(locale, `mail:${key}`, { ...params });
  const parts: LetterParts = {
    locale,
    subject: oneLine(say(`${template}.subject`)),
    brand: say('layout.brand'),
    greeting: say('layout.greeting'),
    paragraphs: say(`${template}.body`).split('\n\n'),
    facts: factRows(locale, template, params),
    button: action && { label: say(`${template}.button`), url: webAddress(action.url) },
    linkHint: say('layout.linkHint'),
    footer: say('layout.footer'),
  };
  return { subject: parts.subject, text: plainText(parts), html: htmlPage(parts) };
};
