import { addDays } from '../platform/time/index.js';
import { type Calendar } from './calendar.js';
import { type CallKey } from './calls.js';
import { type StayEnding } from './plans.js';
import { type DemonstrationProject } from './projects.js';
import { type Random } from './random.js';

/** First day and length of a stay. */
export type Stay = { startsOn: string; weeks: number };

/** Chooses a stay that fits its call and, for stays under way, how far it has come by today. */
export function stayOf(
  key: CallKey,
  ending: StayEnding | undefined,
  project: DemonstrationProject,
  calendar: Calendar,
  random: Random,
): Stay {
  if (key === 'runningGra') return runningStay(ending, calendar, random);
  if (key === 'pastGri') {
    return { startsOn: addDays(`${calendar.pastYear}-05-04`, 7 * random.int(0, 6)), weeks: 12 };
  }
  const later = 7 * random.int(0, key === 'gri' ? 4 : 14);
  return { startsOn: addDays(project.startsOnEarliest, later), weeks: project.weeks };
}

function runningStay(ending: StayEnding | undefined, calendar: Calendar, random: Random): Stay {
  const from = (first: number, last: number, weeks: number): Stay => ({
    startsOn: calendar.date(random.int(first, last)),
    weeks,
  });
  switch (ending) {
    case 'stay_completed':
      return from(-155, -145, random.pick([12, 16]));
    case 'stay_report_due':
      return from(-96, -88, 12);
    case 'stay_active':
      return from(-60, -12, random.pick([16, 20, 24]));
    case 'stay_ready':
      return from(6, 12, 16);
    case 'stay_terminated':
      return from(-115, -105, 16);
    default:
      return from(35, 60, random.pick([12, 16]));
  }
}
