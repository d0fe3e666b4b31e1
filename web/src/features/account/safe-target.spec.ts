import { describe, expect, it } from '@jest/globals';
import { safeTarget } from './safe-target.js';

describe('the page after a sign-in', () => {
  it.each(['/offers', '/applications/1?tab=documents'])(
    'is %p, an address of this site',
    (next) => {
      expect(safeTarget(next)).toBe(next);
    },
  );

  it.each([
    ...['//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/\n/elsewhere'],
    ...[
      'https://elsewhere.example',
      'javascript:alert(1)',
      'offers',
      '',
      '/sign-in',
      undefined,
      {},
    ],
  ])('is the first one instead of %p', (next: unknown) => {
    expect(safeTarget(next)).toBe('/');
  });
});
