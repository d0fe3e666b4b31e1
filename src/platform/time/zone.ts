import moment from 'moment-timezone';

/** A time on the wall of a place, without offset: `YYYY-MM-DDTHH:mm`. */
export type WallTime = string;

/** Which of the two instants is meant when the clocks go back and an hour comes twice. */
export type Occurrence = 'earlier' | 'later';

/** A name that the zone data does not know. */
export class UnknownZone extends Error {
  constructor(readonly zone: string) {
    super('Not an IANA time zone');
    this.name = 'UnknownZone';
  }
}

/** A wall time that names no instant: malformed, skipped by the clocks, or shown by them twice. */
export class InvalidWallTime extends Error {
  constructor(
    readonly reason: 'malformed' | 'gap' | 'overlap',
    readonly local: string,
    readonly zone: string,
  ) {
    super(`The wall time names no single instant in ${zone}: ${reason}`);
    this.name = 'InvalidWallTime';
  }
}

const minute = 60_000;
const hour = 60 * minute;
const pattern = 'YYYY-MM-DDTHH:mm';
/** Offsets are at most 14 hours, so the instant meant lies within a day of the reading in UTC. */
const searchedHours = [-24, -12, 0, 12, 24];

const zoneOf = (name: string): moment.MomentZone => {
  const zone = moment.tz.zone(name);
  if (!zone) throw new UnknownZone(name);
  return zone;
};

/** Says whether the zone data knows the name. */
export const isKnownZone = (name: string): boolean => moment.tz.zone(name) !== null;

/** What the clocks of a zone show at an instant. @throws UnknownZone */
export const wallTime = (instant: Date, zone: string): WallTime => {
  const { name } = zoneOf(zone);
  return moment.tz(instant, name).format(pattern);
};

/**
 * Every instant at which the clocks of a zone show a time, in order: one as a rule, none when they
 * skip it, two when they go back over it.
 * @throws InvalidWallTime when it is malformed, UnknownZone
 */
export const instantsOf = (local: WallTime, zone: string): Date[] => {
  const rules = zoneOf(zone);
  if (!moment.utc(local, pattern, true).isValid())
    throw new InvalidWallTime('malformed', local, zone);
  const reading = moment.utc(local, pattern, true).valueOf();
  const offsets = new Set(searchedHours.map((hours) => rules.utcOffset(reading + hours * hour)));
  return [...offsets]
    .map((offset) => new Date(reading + offset * minute))
    .filter((instant) => wallTime(instant, zone) === local)
    .sort((a, b) => a.getTime() - b.getTime());
};

/**
 * The instant at which the clocks of a zone show a time. A time that they skip is refused; one
 * that they show twice needs the caller's choice.
 * @throws InvalidWallTime, UnknownZone
 */
export const instantOf = (local: WallTime, zone: string, occurrence?: Occurrence): Date => {
  const [first, second] = instantsOf(local, zone);
  if (!first) throw new InvalidWallTime('gap', local, zone);
  if (!second) return first;
  if (!occurrence) throw new InvalidWallTime('overlap', local, zone);
  return occurrence === 'earlier' ? first : second;
};

/** Where the clocks of a zone leap over a time: when, from what they showed, to what. */
export interface Gap {
  readonly at: Date;
  readonly from: WallTime;
  readonly to: WallTime;
}

/** The leap that swallows a time which {@link instantsOf} finds nowhere. @throws UnknownZone */
export const gapAround = (local: WallTime, zone: string): Gap => {
  const reading = moment.utc(local, pattern, true).valueOf();
  const after = (instant: number): boolean => wallTime(new Date(instant), zone) > local;
  let [early, late] = [reading - 24 * hour, reading + 24 * hour];
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute;
    if (after(middle)) late = middle;
    else early = middle;
  }
  const at = new Date(late);
  const reached = moment.utc(wallTime(at, zone), pattern, true).valueOf();
  const skipped = (zoneOf(zone).utcOffset(early) - zoneOf(zone).utcOffset(late)) * minute;
  const left = moment.utc(reached - skipped).format(pattern);
  return { at, from: left, to: wallTime(at, zone) };
};
