import fc from 'fast-check';
import { instantOf, InvalidWallTime, isKnownZone, UnknownZone, wallTime } from './index.js';

const vancouver = 'America/Vancouver';
const toronto = 'America/Toronto';

describe('a zone', () => {
  it('keeps British Columbia seven hours behind in the winter of 2026', () => {
    expect(instantOf('2026-12-01T13:00', vancouver).toISOString()).toBe('2026-12-01T20:00:00.000Z');
    expect(wallTime(new Date('2026-12-01T20:00:00Z'), vancouver)).toBe('2026-12-01T13:00');
    expect(wallTime(new Date('2026-12-01T20:00:00Z'), 'Asia/Seoul')).toBe('2026-12-02T05:00');
  });

  it('keeps Alberta six hours behind from November 2026', () => {
    expect(instantOf('2026-12-01T13:00', 'America/Edmonton').toISOString()).toBe(
      '2026-12-01T19:00:00.000Z',
    );
  });

  it('knows the half hour of Newfoundland', () => {
    expect(wallTime(new Date('2026-12-01T20:00:00Z'), 'America/St_Johns')).toBe('2026-12-01T16:30');
  });

  it('refuses the hour that the clocks skip', () => {
    expect(() => instantOf('2027-03-14T02:30', toronto)).toThrow(
      expect.objectContaining({ reason: 'gap' }),
    );
    expect(instantOf('2027-03-14T03:00', toronto).toISOString()).toBe('2027-03-14T07:00:00.000Z');
  });

  it('asks which one of the hour that comes twice', () => {
    const twice = '2027-11-07T01:30';
    expect(() => instantOf(twice, toronto)).toThrow(expect.objectContaining({ reason: 'overlap' }));
    expect(instantOf(twice, toronto, 'earlier').toISOString()).toBe('2027-11-07T05:30:00.000Z');
    expect(instantOf(twice, toronto, 'later').toISOString()).toBe('2027-11-07T06:30:00.000Z');
  });

  it.each(['2027-02-31T10:00', '2027-05-01', '2027-05-01T24:30', '2027-05-01T10:00Z'])(
    'refuses the malformed %p',
    (text) => {
      expect(() => instantOf(text, vancouver)).toThrow(InvalidWallTime);
    },
  );

  it('refuses a place it does not know', () => {
    expect(isKnownZone('America/Danpung')).toBe(false);
    expect(() => wallTime(new Date(), 'America/Danpung')).toThrow(UnknownZone);
  });

  it('comes back to the same minute from every instant', () => {
    const minutes = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z') / 60_000,
      max: Date.parse('2036-01-01T00:00:00Z') / 60_000,
    });
    const zones = fc.constantFrom(vancouver, toronto, 'America/St_Johns', 'Asia/Seoul', 'UTC');
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const local = wallTime(instant, zone);
        const both = [instantOf(local, zone, 'earlier'), instantOf(local, zone, 'later')];
        expect(both).toContainEqual(instant);
      }),
    );
  });
});
