import { describe, expect, it } from '@jest/globals';
import { withParticle } from './particles.js';

describe('withParticle', () => {
  it.each([
    ['김단풍', '을', '김단풍을'],
    ['이나라', '은', '이나라는'],
    ['서울', '으로', '서울로'],
    ['부산', '으로', '부산으로'],
    ['2026', '은', '2026은'],
    ['12', '으로', '12로'],
    ['‘단풍’', '와', '‘단풍’과'],
    ['Waterloo', '이', 'Waterloo이(가)'],
    ['', '으로', '(으)로'],
  ] as const)('%s + %s', (text, particle, whole) => {
    expect(withParticle(text, particle)).toBe(whole);
  });
});
