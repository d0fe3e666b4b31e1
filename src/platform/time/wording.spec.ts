import { wordDay, wordInstantInKorea } from './index.js';

describe('wording', () => {
  it('puts a day in the form of the reader', () => {
    expect(wordDay('2027-05-03', 'ko')).toBe('2027년 5월 3일');
    expect(wordDay('2027-05-03', 'en')).toBe('May 3, 2027');
    expect(wordDay('2027-05-03', 'fr')).toBe('3 mai 2027');
    expect(wordDay('2027-05-01', 'fr')).toBe('1er mai 2027');
    expect(wordDay('soon', 'en')).toBe('soon');
  });

  it('shows an instant as Korea sees it', () => {
    expect(wordInstantInKorea('2026-12-01T20:00:00.000Z', 'en')).toBe('December 2, 2026 05:00 KST');
    expect(wordInstantInKorea('', 'ko')).toBe('');
  });
});
