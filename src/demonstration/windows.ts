import { type Calendar } from './calendar.js';
import { type CallKey, type DemonstrationCalls } from './calls.js';
import { type Random } from './random.js';
import { isStay, type Ending } from './plans.js';

/** The instants of one application's story; later ones are used only if the story gets there. */
export type Schedule = {
  drafted: Date;
  submitted: Date;
  nominated: Date;
  endorsed: Date;
  considered: Date;
  offered: Date;
  answered: Date;
  decided: Date;
};

type Window = readonly [from: number, to: number];
type Windows = { draft: Window; vetting: Window; offer: Window; answerDays: number };

const offerDays = 10;

/** Draws believable instants for one story, each after the one before. */
export function scheduleOf(
  key: CallKey,
  ending: Ending,
  calendar: Calendar,
  calls: DemonstrationCalls,
  random: Random,
): Schedule {
  const { draft, vetting, offer, answerDays } = windowsOf(key, ending, calendar, calls);
  const [drafted, submitted] = draw(random, draft, 2);
  const [nominated, endorsed, considered] = draw(random, vetting, 3);
  const [offered] = draw(random, offer, 1);
  const at = offered ?? 0;
  const answered = at + (ending === 'expired' ? offerDays : 0.3 + random.next() * answerDays);
  const decided = answered + 0.3 + random.next() * answerDays * 0.6;
  return {
    drafted: calendar.instant(drafted ?? 0),
    submitted: calendar.instant(submitted ?? 0),
    nominated: calendar.instant(nominated ?? 0),
    endorsed: calendar.instant(endorsed ?? 0),
    considered: calendar.instant(considered ?? 0),
    offered: calendar.instant(at),
    answered: calendar.instant(answered),
    decided: calendar.instant(decided),
  };
}

/** Until when an offer made at `offered` may be answered. */
export function expiryOf(offered: Date): Date {
  return new Date(offered.getTime() + offerDays * 86_400_000);
}

function draw(random: Random, [from, to]: Window, count: number): number[] {
  const points = Array.from({ length: count }, () => from + random.next() * (to - from));
  return points.sort((a, b) => a - b);
}

/** Days from now in which each part of a story may lie. */
function windowsOf(
  key: CallKey,
  ending: Ending,
  calendar: Calendar,
  calls: DemonstrationCalls,
): Windows {
  const days = (at: Date): number => (at.getTime() - calendar.now.getTime()) / 86_400_000;
  if (key === 'pastGri' || key === 'runningGra') {
    const { opensAt, closesAt } = calls[key];
    const opens = days(opensAt);
    const closes = days(closesAt);
    return key === 'pastGri'
      ? at([opens + 2, closes - 1], [closes + 5, closes + 90], [closes + 100, closes + 125], 8)
      : at([opens + 2, closes - 1], [closes + 3, closes + 25], [closes + 28, closes + 40], 6);
  }
  const draft: Window = [-34, -22];
  if (ending === 'draft') return at([-33, -1], [-1, -0.5], [-0.5, -0.4], 0);
  if (ending === 'submitted') return at([-20, -0.3], [-0.3, -0.2], [-0.2, -0.1], 0);
  if (ending === 'expired') return at(draft, [-21, -15], [-14.5, -11], 2);
  if (ending === 'offered') return at(draft, [-21, -6], [-5, -0.3], 2);
  if (isStay(ending)) return at(draft, [-21, -9.5], [-9, -5], 2);
  return at(draft, [-21, -6], [-5.5, -3], 1.8);
}

function at(draft: Window, vetting: Window, offer: Window, answerDays: number): Windows {
  return { draft, vetting, offer, answerDays };
}
