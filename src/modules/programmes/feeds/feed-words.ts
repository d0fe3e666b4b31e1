import { translate, type Locale } from '../../../platform/i18n/index.js';
import { wallTime, wordInstantInKorea } from '../../../platform/time/index.js';
import type { Call } from '../queries/call-rows.js';

/** What a feed is made of. */
export interface FeedSource {
  readonly calls: readonly Call[];
  readonly locale: Locale;
  /** Address of Danpung as people see it, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
}

/** The title of a call in a language. */
export const titleIn = ({ titleKo, titleEn, titleFr }: Call, locale: Locale): string =>
  ({ ko: titleKo, en: titleEn, fr: titleFr })[locale];

/** The page on which everybody reads a call. */
export const pageOfCall = (publicUrl: string, { id }: Call): string => `${publicUrl}/call/${id}`;

/** The deadline as announced and as Korean clocks show it, and when stays start. */
export const callInWords = (call: Call, locale: Locale): string =>
  translate(locale, 'calls:feed.text', {
    day: wallTime(call.closesAt, call.timeZone).slice(0, 10),
    wording: call.closesAtWording,
    inKorea: wordInstantInKorea(call.closesAt.toISOString(), locale),
    from: call.rules?.startsOnFrom,
    to: call.rules?.startsOnTo,
  });
