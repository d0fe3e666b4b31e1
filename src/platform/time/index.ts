export { Clock, SystemClock } from './clock.js';
export { addDays, type Day, dayInUtc, InvalidDay, isDay } from './day.js';
export { TimeModule } from './time.module.js';
export { wordDay, wordInstantInKorea } from './wording.js';
export { sameWeekOfYear } from './week.js';
export {
  type Gap,
  gapAround,
  instantOf,
  instantsOf,
  InvalidWallTime,
  isKnownZone,
  type Occurrence,
  UnknownZone,
  type WallTime,
  wallTime,
} from './zone.js';
