import fc from 'fast-check';
import { addDays, daysBetween, endOfStay, InvalidDay, isDay, parseDay } from './index.js';

const anyDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    '2027-02-31',
    '2027-02-29',
    '2027-13-01',
    '2027-1-1',
    '2027-05-01T00:00',
    '',
    ' 2027-05-01',
  ])('refuses %p', (text) => {
    expect(() => parseDay(text)).toThrow(InvalidDay);
    expect(isDay(text)).toBe(false);
  });

  it('knows leap years', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
  });

  it('ends a stay of twelve weeks on its 84th day', () => {
    expect(endOfStay('2027-05-03', 12)).toBe('2027-07-25');
    expect(daysBetween('2027-05-03', '2027-07-25')).toBe(83);
  });

  it('adds and counts alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});
