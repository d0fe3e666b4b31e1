export { Clock, SystemClock } from './clock.js';
export { addDays, type Day, dayInUtc, InvalidDay, isDay } from './day.js';
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
