import fc from 'fast-check';
import { addDays, dayInUtc, InvalidDay, isDay } from './index.js';

const anyDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(dayInUtc);

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
    expect(() => addDays(text, 1)).toThrow(InvalidDay);
    expect(isDay(text)).toBe(false);
  });

  it('knows leap years', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('of the end of a stay of twelve weeks is its 84th', () => {
    expect(addDays('2027-05-03', 83)).toBe('2027-07-25');
  });

  it('is found again on the way back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
