import { problem, type FieldError } from '../../platform/http/index.js';
import {
  gapAround,
  instantsOf,
  InvalidWallTime,
  isKnownZone,
  UnknownZone,
} from '../../platform/time/index.js';
import { callProblem } from './call.problems.js';

/** The same time told as an instant, or as the clocks of the call's zone show it. */
export interface ToldTimes {
  readonly opensAt?: string;
  readonly opensAtLocal?: string;
  readonly closesAt?: string;
  readonly closesAtLocal?: string;
}

const ways = [
  ['opensAt', 'opensAtLocal'],
  ['closesAt', 'closesAtLocal'],
] as const;

export interface Instants {
  opensAt?: Date;
  closesAt?: Date;
}

/**
 * The instants that a call's input tells, by the zone data of our own: one way each. `required`
 * refuses what is told in neither way; a wall time that the clocks skip or show twice is refused
 * with the instants around it.
 */
export function instantsTold(told: ToldTimes, timeZone: string, required: boolean): Instants {
  const errors = ways.flatMap(([at, local]) => {
    if (told[at] !== undefined && told[local] !== undefined)
      return [{ pointer: `/${local}`, code: 'call.told_twice' }];
    return required && told[at] === undefined && told[local] === undefined
      ? said(at, 'required')
      : [];
  });
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
  const found: Instants = {};
  for (const [at, local] of ways) {
    const [instant, wall] = [told[at], told[local]];
    if (instant !== undefined) found[at] = new Date(instant);
    else if (wall !== undefined) found[at] = onTheWall(wall, timeZone, `/${local}`);
  }
  return found;
}

const said = (name: string, code: string): FieldError[] => [
  { pointer: `/${name}`, code: `input.${code}` },
];

/** Refuses what names no instant, or two. */
function onTheWall(local: string, zone: string, pointer: string): Date {
  if (!isKnownZone(zone)) throw problem('input.invalid', {}, said('timeZone', 'not_allowed'));
  const [instant, later] = instantsIn(local, zone, pointer);
  if (instant && !later) return instant;
  if (instant && later) {
    const code = 'call.wall_time_twice';
    const numbers = { local, zone, earlier: instant.toISOString(), later: later.toISOString() };
    throw callProblem(code, numbers, [{ pointer, code }]);
  }
  const code = 'call.wall_time_skipped';
  const { at, from, to } = gapAround(local, zone);
  const numbers = { local, zone, from, to, at: at.toISOString() };
  throw callProblem(code, numbers, [{ pointer, code }]);
}

function instantsIn(local: string, zone: string, pointer: string): Date[] {
  try {
    return instantsOf(local, zone);
  } catch (error) {
    if (!(error instanceof InvalidWallTime || error instanceof UnknownZone)) throw error;
    throw problem('input.invalid', {}, [{ pointer, code: 'input.bad_format' }]);
  }
}
