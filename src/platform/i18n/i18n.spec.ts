import { hasText, locales, pickLocale, translate, withParticle } from './index.js';

describe('withParticle', () => {
  it.each([
    ['김단풍', '을', '김단풍을'],
    ['하나', '을', '하나를'],
    ['김단풍', '이', '김단풍이'],
    ['이나라', '은', '이나라는'],
    ['하나', '와', '하나와'],
    ['김단풍', '와', '김단풍과'],
    ['서울', '으로', '서울로'],
    ['부산', '으로', '부산으로'],
    ['제주', '으로', '제주로'],
    ['Montreal', '으로', 'Montreal로'],
    ['Montréal', '은', 'Montréal은'],
    ['Toronto', '이', 'Toronto가'],
    ['Quebec', '을', 'Quebec을'],
    ['UBC', '을', 'UBC를'],
    ['NLM', '이', 'NLM이'],
    ['GRI-2027', '이', 'GRI-2027이'],
    ['2026', '은', '2026은'],
    ['12', '으로', '12로'],
    ['‘단풍’', '을', '‘단풍’을'],
    ['단풍(檀楓)', '을', '단풍(檀楓)을(를)'],
    ['', '이', '이(가)'],
  ] as const)('%s + %s', (text, particle, whole) => {
    expect(withParticle(text, particle)).toBe(whole);
  });
});

describe('pickLocale', () => {
  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['fr-CA;q=0.5, en;q=0.9', 'en'],
    ['de-DE, fr;q=0.3', 'fr'],
    ['ko;q=0, fr;q=nonsense', 'en'],
    [undefined, 'en'],
  ])('%p → %s', (header, locale) => {
    expect(pickLocale(header)).toBe(locale);
  });
});

describe('translate', () => {
  it('interpolates numbers in the form of the reader', () => {
    const params = { limitCents: 1_200_000, beforeCents: 600_000, askedCents: 700_050 };
    expect(translate('en', 'problems:placement.money_exceeded', params)).toBe(
      'A student may receive CA$12,000 in all. With CA$6,000 already committed, CA$7,000.50 more does not fit. Please lower the amount.',
    );
    expect(translate('ko', 'problems:project.full', { capacity: 5 })).toContain('정원 5명');
    expect(
      translate('fr', 'problems:placement.outside_start_window', {
        from: '2027-05-01',
        to: '2027-07-31',
      }),
    ).toContain('entre le 1er mai 2027 et le 31 juillet 2027');
  });

  it('shows an ellipsis where a number is not known', () => {
    expect(translate('en', 'problems:project.full')).toContain('(capacity: …)');
    expect(translate('en', 'problems:application.call_closed')).toContain('(deadline: …)');
  });

  it('takes values as they are and expands nothing inside them', () => {
    const hostile = '<b>{{limit}} $t(problems:internal)</b>';
    expect(translate('en', 'problems:project.full', { capacity: hostile })).toContain(hostile);
  });

  it('knows which texts exist', () => {
    for (const locale of locales) expect(hasText(locale, 'problems:auth.required')).toBe(true);
    expect(hasText('en', 'problems:no.such.text')).toBe(false);
  });
});
