import { formatMoney, UnsafeAmount } from './index.js';

describe('formatMoney', () => {
  it.each([
    [600_000, 'CA$6,000'],
    [1_200_000, 'CA$12,000'],
    [600_050, 'CA$6,000.50'],
    [5, 'CA$0.05'],
    [0, 'CA$0'],
    [-150_000, '−CA$1,500'],
    [123_456_789_00, 'CA$123,456,789'],
  ])('words %d cents as %s', (cents, wording) => {
    expect(formatMoney(cents, 'CAD', 'en')).toBe(wording);
    expect(formatMoney(cents, 'CAD', 'ko')).toBe(wording);
  });

  it('puts the sign behind in French, with spaces that do not break', () => {
    expect(formatMoney(600_000, 'CAD', 'fr')).toBe('6\u00a0000\u00a0$\u00a0CA');
    expect(formatMoney(600_050, 'CAD', 'fr')).toBe('6\u00a0000,50\u00a0$\u00a0CA');
  });

  it('gives won no decimals', () => {
    expect(formatMoney(1_200_000, 'KRW', 'ko')).toBe('₩1,200,000');
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (amount) => {
    expect(() => formatMoney(amount, 'CAD', 'en')).toThrow(UnsafeAmount);
  });
});
