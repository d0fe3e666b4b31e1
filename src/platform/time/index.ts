export { Clock, FixedClock, SystemClock } from './clock.js';
export { addDays, type Day, daysBetween, endOfStay, InvalidDay, isDay, parseDay } from './day.js';
export { TimeModule } from './time.module.js';
export { wordDay, wordInstantInKorea } from './wording.js';
export {
  instantOf,
  InvalidWallTime,
  isKnownZone,
  type Occurrence,
  UnknownZone,
  type WallTime,
  wallTime,
} from './zone.js';
