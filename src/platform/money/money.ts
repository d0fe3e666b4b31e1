import type { Locale } from '../i18n/locale.js';

/** The currencies of the programme: awards in Canadian dollars, Korean contributions in won. */
export type Currency = 'CAD' | 'KRW';

/** An amount that is no whole number of the smallest unit, or too large to be counted exactly. */
export class UnsafeAmount extends Error {
  constructor(readonly amount: number) {
    super(`Not a whole, exactly countable amount: ${amount}`);
    this.name = 'UnsafeAmount';
  }
}

const noBreakSpace = '\u00a0';
const symbols: Record<Currency, string> = { CAD: 'CA$', KRW: '₩' };
const frenchSymbols: Record<Currency, string> = {
  CAD: `$${noBreakSpace}CA`,
  KRW: '₩',
};
/** The won has no smaller unit; the dollar has cents. */
const unitsPerWhole: Record<Currency, number> = { CAD: 100, KRW: 1 };

const grouped = (whole: number, separator: string): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * Words an amount for people: `CA$6,000`, `CA$6,000.50`, `₩1,200,000`; in French `6 000 $ CA` with
 * no-break spaces. The amount counts the currency's smallest unit: cents of a dollar, whole won.
 * @throws UnsafeAmount when the amount is not a safe integer
 */
export const formatMoney = (cents: number, currency: Currency, locale: Locale): string => {
  if (!Number.isSafeInteger(cents)) throw new UnsafeAmount(cents);
  const units = unitsPerWhole[currency];
  const rest = Math.abs(cents) % units;
  const french = locale === 'fr';
  const whole = grouped((Math.abs(cents) - rest) / units, french ? noBreakSpace : ',');
  const fraction = rest === 0 ? '' : (french ? ',' : '.') + String(rest).padStart(2, '0');
  const sign = cents < 0 ? '−' : '';
  return french
    ? `${sign}${whole}${fraction}${noBreakSpace}${frenchSymbols[currency]}`
    : `${sign}${symbols[currency]}${whole}${fraction}`;
};
