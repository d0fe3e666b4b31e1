import fc from 'fast-check';
import moment from 'moment-timezone';
import { gapAround, instantOf, instantsOf, sameWeekOfYear, wallTime } from './index.js';

const minute = 60_000;
const day = 1440 * minute;

/** Every name that the zone data knows: places, old names of places, and fixed offsets. */
const zones = moment.tz.names();

/** The years in which calls may be announced, as far as the zone data looks ahead. */
const first = Date.parse('2015-01-01T00:00:00Z');
const last = Date.parse('2037-12-30T00:00:00Z');

interface Change {
  readonly zone: string;
  /** The first instant of the new offset. */
  readonly at: number;
  /** Minutes by which the clocks leap ahead; negative when they go back. */
  readonly leap: number;
}

/** Every change of the clocks between those years. */
const changes: Change[] = zones.flatMap((zone) => {
  const { untils = [], offsets = [] } = moment.tz.zone(zone) ?? {};
  return untils.flatMap((at, index) => {
    const leap = (offsets[index] ?? 0) - (offsets[index + 1] ?? offsets[index] ?? 0);
    return at && at >= first && at <= last && leap !== 0 ? [{ zone, at, leap }] : [];
  });
});

const shifted = (local: string, minutes: number): string =>
  new Date(Date.parse(`${local}Z`) + minutes * minute).toISOString().slice(0, 16);

const anyZone = fc.constantFrom(...zones);
const anyMinute = fc
  .integer({ min: first / minute, max: last / minute })
  .map((minutes) => minutes * minute);

describe('a deadline in any zone of the world', () => {
  it('is asked of all of them', () => {
    expect(zones.length).toBeGreaterThan(590);
    expect(zones).toEqual(expect.arrayContaining(['America/Vancouver', 'Asia/Seoul', 'UTC']));
    expect(changes.length).toBeGreaterThan(5000);
  });

  it('comes back to the same wall time from the instant that it names', () => {
    for (const zone of zones) {
      const nearby = changes.filter((change) => change.zone === zone);
      fc.assert(
        fc.property(anyMinute, (minutes) => {
          const local = new Date(minutes).toISOString().slice(0, 16);
          const instants = instantsOf(local, zone);
          for (const instant of instants) expect(wallTime(instant, zone)).toBe(local);
          // A wall time is missing or doubled only within two days of a change of the clocks.
          const isNear = nearby.some(({ at }) => Math.abs(at - minutes) < 2 * day);
          if (!isNear) expect(instants).toHaveLength(1);
        }),
        { numRuns: 5 },
      );
    }
  });

  it('comes back to the same instant from the wall time that it shows', () => {
    fc.assert(
      fc.property(anyZone, anyMinute, (zone, minutes) => {
        const instant = new Date(minutes);
        expect(instantsOf(wallTime(instant, zone), zone)).toContainEqual(instant);
      }),
      { numRuns: 3000 },
    );
  });

  it('exists in no minute that the clocks leap over, and the leap is told', () => {
    const leaps = changes.filter(({ leap }) => leap > 0);
    const anyLeap = fc.constantFrom(...leaps).chain((change) =>
      fc.record({
        change: fc.constant(change),
        into: fc.integer({ min: 0, max: change.leap - 1 }),
      }),
    );
    fc.assert(
      fc.property(anyLeap, ({ change: { zone, at, leap }, into }) => {
        const to = wallTime(new Date(at), zone);
        const from = shifted(to, -leap);
        const skipped = shifted(from, into);
        expect(instantsOf(skipped, zone)).toEqual([]);
        expect(() => instantOf(skipped, zone)).toThrow(expect.objectContaining({ reason: 'gap' }));
        expect(gapAround(skipped, zone)).toEqual({ at: new Date(at), from, to });
        expect(instantsOf(to, zone)).toHaveLength(1);
        expect(instantsOf(shifted(from, -1), zone)).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is ambiguous in every minute that the clocks show twice, and never guessed', () => {
    const returns = changes.filter(({ leap }) => leap < 0);
    const anyReturn = fc.constantFrom(...returns).chain((change) =>
      fc.record({
        change: fc.constant(change),
        into: fc.integer({ min: 0, max: -change.leap - 1 }),
      }),
    );
    fc.assert(
      fc.property(anyReturn, ({ change: { zone, at, leap }, into }) => {
        const twice = shifted(wallTime(new Date(at), zone), into);
        const later = new Date(at + into * minute);
        const earlier = new Date(later.getTime() + leap * minute);
        expect(instantsOf(twice, zone)).toEqual([earlier, later]);
        expect(() => instantOf(twice, zone)).toThrow(
          expect.objectContaining({ reason: 'overlap' }),
        );
        expect(instantOf(twice, zone, 'earlier')).toEqual(earlier);
        expect(instantOf(twice, zone, 'later')).toEqual(later);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the clocks that changed in 2026', () => {
  const utc = (local: string, zone: string): string => instantOf(local, zone).toISOString();

  it('show 13:00 in Vancouver on 1 December at 20:00 UTC, where stale data says 21:00', () => {
    const deadline = utc('2026-12-01T13:00', 'America/Vancouver');
    expect(deadline).toBe('2026-12-01T20:00:00.000Z');
    expect(deadline).not.toBe('2026-12-01T21:00:00.000Z');
    expect(wallTime(new Date(deadline), 'Asia/Seoul')).toBe('2026-12-02T05:00');
  });

  it('stay seven hours behind in British Columbia, every day after 8 March', () => {
    const anyDay = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(anyDay, (days) => {
        const noon = new Date(Date.parse('2026-03-08T20:00:00Z') + days * day);
        expect(wallTime(noon, 'America/Vancouver').slice(11)).toBe('13:00');
      }),
    );
  });

  it('stay six hours behind in Alberta, every day after 1 November', () => {
    const anyDay = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(anyDay, (days) => {
        const noon = new Date(Date.parse('2026-11-01T19:00:00Z') + days * day);
        expect(wallTime(noon, 'America/Edmonton').slice(11)).toBe('13:00');
      }),
    );
  });

  it('show 13:00 of a summer in Vancouver at 05:00 of the next day in Korea', () => {
    for (const year of [2025, 2026, 2027]) {
      const instant = instantOf(`${year}-09-17T13:00`, 'America/Vancouver');
      expect(wallTime(instant, 'Asia/Seoul')).toBe(`${year}-09-18T05:00`);
    }
  });
});

describe('the same week of another year', () => {
  const weekday = (text: string): number => new Date(`${text}T00:00:00Z`).getUTCDay();
  const anyDay = anyMinute.map((at) => new Date(at).toISOString().slice(0, 10));

  it.each([
    ['2026-09-17', 1, '2027-09-23'],
    ['2027-09-23', 1, '2028-09-21'],
    ['2026-12-31', 1, '2027-12-30'],
    ['2026-09-17', 0, '2026-09-17'],
    ['2028-02-29', -1, '2027-03-02'],
  ])('moves %s by %i to %s', (from, years, to) => {
    expect(sameWeekOfYear(from, years)).toBe(to);
  });

  it('keeps the weekday and lies within a week of the date, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5, max: 10 }), (from, years) => {
        const to = sameWeekOfYear(from, years);
        expect(weekday(to)).toBe(weekday(from));
        const year = Number(from.slice(0, 4)) + years;
        const anniversary = Date.parse(
          `${year}${from.slice(4)}T00:00:00Z`.replace('-02-29', '-03-01'),
        );
        expect(Math.abs(Date.parse(`${to}T00:00:00Z`) - anniversary)).toBeLessThanOrEqual(7 * day);
      }),
    );
  });
});
