/** The languages Danpung speaks, the programme's first one leading. */
export const locales = ['ko', 'en', 'fr'] as const;

/** One of the languages Danpung speaks. */
export type Locale = (typeof locales)[number];

/** Says whether a text is exactly one of our language codes. */
export const isLocale = (text: unknown): text is Locale =>
  locales.some((locale) => locale === text);

interface Wish {
  readonly locale: Locale;
  readonly weight: number;
}

const wishOf = (part: string): Wish | undefined => {
  const [tag = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const locale = tag.split('-')[0];
  const quality = settings.find((setting) => setting.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return isLocale(locale) && weight > 0 ? { locale, weight } : undefined;
};

/**
 * The best of our languages for an `Accept-Language` header, else English. A header nobody could
 * have meant (absent, malformed, endless) is no error: it is simply no wish.
 */
export const pickLocale = (acceptLanguage: string | undefined): Locale => {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map(wishOf)
    .filter((wish) => wish !== undefined);
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.locale ?? 'en';
};
