import fc from 'fast-check';
import { Cipher, Unreadable } from './cipher.js';

const cipher = new Cipher(['a secret of this installation']);
const stored = /^v1\.[0-9a-f]{8}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{23,}$/;

describe('the cipher of passport numbers', () => {
  it('reads what it wrote, and never writes it plainly or twice alike', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,9}$/), fc.uuid(), (number, owner) => {
        const value = cipher.encrypt(number, owner);
        expect(cipher.decrypt(value, owner)).toBe(number);
        expect(value).toMatch(stored);
        expect(cipher.encrypt(number, owner)).not.toBe(value);
      }),
    );
  });

  it('tells nothing by its length', () => {
    expect(cipher.encrypt('A', 'x')).toHaveLength(cipher.encrypt('M12345678', 'x').length);
  });

  it('opens for its owner alone, and not when it was altered', () => {
    const value = cipher.encrypt('M12345678', 'the owner');
    const last = value.at(-2) === 'A' ? 'B' : 'A';
    const altered = value.slice(0, -2) + last + value.slice(-1);
    expect(() => cipher.decrypt(value, 'another')).toThrow(Unreadable);
    expect(() => cipher.decrypt(altered, 'the owner')).toThrow(Unreadable);
    for (const odd of ['', 'v1', value.slice(0, 20), `${value}.x`.replace('v1.', 'v1.0000')]) {
      expect(() => cipher.decrypt(odd, 'the owner')).toThrow(Unreadable);
    }
  });

  it('reads with the secrets of before, and writes with the one of now', () => {
    const old = cipher.encrypt('M12345678', 'x');
    const rotated = new Cipher(['the secret of the next year', 'a secret of this installation']);
    expect(rotated.decrypt(old, 'x')).toBe('M12345678');
    expect([rotated.isCurrent(old), rotated.isCurrent(rotated.encrypt('A', 'x'))]).toEqual([
      false,
      true,
    ]);
    expect(() => cipher.decrypt(rotated.encrypt('A', 'x'), 'x')).toThrow(Unreadable);
  });
});
