import { ICalCalendar, type ICalEventData } from 'ical-generator';
import { translate } from '../../../platform/i18n/index.js';
import { addDays } from '../../../platform/time/index.js';
import type { Call } from '../queries/call-rows.js';
import { callInWords, pageOfCall, titleIn, type FeedSource } from './feed-words.js';

/**
 * Published calls as iCalendar: opening and deadline as instants in UTC, which have no end (an end
 * would have to lie later), the days on which stays may start as whole days. UIDs never change, so
 * that a subscriber's entries move with the call.
 */
export function calendarOf(source: FeedSource): string {
  const { calls, locale } = source;
  const calendar = new ICalCalendar({
    name: translate(locale, 'calls:feed.title'),
    prodId: { company: 'Danpung', product: 'Calls', language: locale.toUpperCase() },
    ttl: 60 * 60,
  });
  for (const call of calls) {
    for (const event of eventsOf(call, source)) calendar.createEvent(event);
  }
  return calendar.toString();
}

function eventsOf(call: Call, { locale, publicUrl, now }: FeedSource): ICalEventData[] {
  const { opensAt, closesAt, rules, closesAtWording: wording } = call;
  const shared = { stamp: now, url: pageOfCall(publicUrl, call), sequence: call.version };
  const title = titleIn(call, locale);
  const event = (name: string, start: Date, more: Partial<ICalEventData>): ICalEventData => ({
    ...shared,
    id: `${name}-${call.id}@danpung`,
    summary: translate(locale, `calls:feed.${name}`, { title, wording }),
    start,
    ...more,
  });
  const times = [
    event('opens', opensAt, {}),
    event('closes', closesAt, { description: callInWords(call, locale) }),
  ];
  if (!rules) return times;
  const end = midnight(addDays(rules.startsOnTo, 1));
  return [...times, event('stays', midnight(rules.startsOnFrom), { allDay: true, end })];
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
