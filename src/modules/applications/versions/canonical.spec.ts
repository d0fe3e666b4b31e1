import fc from 'fast-check';
import { canonicalText, fingerprintOf, type Json } from './canonical.js';

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, Json>).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, shuffled(part)]));
};

const json = fc.jsonValue({ noUnicodeString: false }).filter((value) => {
  const text = JSON.stringify(value);
  return text === text.normalize('NFC') && !text.includes('__proto__') && !text.includes('-0');
}) as fc.Arbitrary<Json>;

describe('the canonical text', () => {
  it('is one for one content, whatever the order of its keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalText(value);
        expect(canonicalText(shuffled(value))).toBe(text);
        // JSON knows no negative zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('composes Hangul, sorts keys, and leaves no space', () => {
    const value = { b: ['한'.normalize('NFD'), 1.5, null], a: { d: true, c: '"\n' } };
    expect(canonicalText(value)).toBe('{"a":{"c":"\\"\\n","d":true},"b":["한",1.5,null]}');
  });

  it.each(['\n\u0301x', 'a\t\u0308', '\u001f\u0307', '\r\u030c', '\b\u0307\f\u0307'])(
    'stays composed where a mark follows a sign that is escaped: %j',
    (text) => {
      const canonical = canonicalText({ text });
      expect(canonical.normalize('NFC')).toBe(canonical);
      expect(JSON.parse(canonical)).toEqual({ text });
    },
  );

  it('has the fingerprint that everybody else computes', () => {
    expect(fingerprintOf('{}')).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});
