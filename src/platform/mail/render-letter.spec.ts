import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, projectRoot } from '../i18n/index.js';
import { type LetterParams, letterOf, letters, type LetterTemplate } from './letters.js';
import { LetterValueMissing, renderLetter, wordDeadline } from './index.js';

const params: Required<LetterParams> = {
  name: '김단풍',
  callTitle: 'GRI 2027',
  projectTitle: 'Deep learning for turbines',
  university: 'Université de Montréal',
  startsOn: '2027-05-03',
  endsOn: '2027-07-25',
  weeks: 12,
  amount: 'CA$6,000',
  deadline: '2027-01-15 13:00 PT',
  reason: 'Please add a transcript.',
  submittedAt: '2027-01-15 13:00 PT',
  fingerprint: 'c0ffee',
  studentName: '이하나',
  refereeName: '박교수',
  access: 'The student can read the letter.',
};
const templates = Object.keys(letters) as LetterTemplate[];
const action = { url: 'https://danpung.example/offers/1?a=1&b=2' };

describe.each(locales)('letters in %s', (locale) => {
  it.each(templates)('%s is whole', (template) => {
    const { subject, text, html } = renderLetter(locale, template, params, action);
    expect(subject).not.toMatch(/mail:|\{\{|\n/);
    expect(text).not.toMatch(/mail:|\{\{|undefined/);
    expect(text).toContain(action.url);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain('href="https://danpung.example/offers/1?a=1&amp;b=2"');
  });

  it.each(templates)('%s quotes only what it needs', (template) => {
    const file = join(projectRoot(), 'locales', locale, 'mail.json');
    const texts = JSON.parse(readFileSync(file, 'utf8'))[template];
    const quoted = [...JSON.stringify(texts).matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
    expect(letterOf(template).needs).toEqual(expect.arrayContaining(quoted));
  });
});

describe('renderLetter', () => {
  it('refuses to leave a hole', () => {
    expect(() => renderLetter('ko', 'offer-made', { name: '김단풍' })).toThrow(LetterValueMissing);
  });

  it('shows values literally and keeps the subject on one line', () => {
    const { subject, html } = renderLetter('en', 'application-returned', {
      name: '<img src=x onerror=alert(1)>',
      callTitle: 'GRI\r\nBcc: all@danpung.example',
      reason: 'a < b\n"c"',
    });
    expect(subject).toBe('Please complete your application: GRI Bcc: all@danpung.example');
    expect(html).not.toContain('<img');
    expect(html).toContain('a &lt; b<br>&quot;c&quot;');
  });

  it('leads to web addresses only', () => {
    const elsewhere = { url: 'javascript:alert(1)' };
    expect(() => renderLetter('fr', 'verify-email', { name: 'Kim' }, elsewhere)).toThrow('web');
  });

  it('words the stay and does without a button', () => {
    const { text } = renderLetter('fr', 'offer-made', params);
    expect(text).toContain('Séjour\u00a0: du 3 mai 2027 au 25 juillet 2027 (12 semaines)');
    expect(text).not.toContain('https://');
  });
});

describe('wordDeadline', () => {
  const instant = new Date('2027-01-15T20:00:00Z');

  it('shows the clocks of the call and of the reader', () => {
    const zones = { call: 'America/Vancouver', reader: 'Asia/Seoul' };
    expect(wordDeadline(instant, zones, 'ko')).toBe(
      '2027년 1월 15일 13:00 PT · 2027년 1월 16일 05:00 KST',
    );
    expect(wordDeadline(instant, zones, 'fr')).toContain('15 janvier 2027 13:00 HP');
  });

  it('says it once where both are the same', () => {
    const zones = { call: 'America/Toronto', reader: 'America/Toronto' };
    expect(wordDeadline(instant, zones, 'en')).toBe('January 15, 2027 15:00 ET');
  });
});
