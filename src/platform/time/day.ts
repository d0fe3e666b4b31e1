/** A calendar day without zone or hour, `YYYY-MM-DD`. */
export type Day = string;

/** A text that is no day of the calendar, such as 2027-02-31. */
export class InvalidDay extends Error {
  constructor(readonly text: string) {
    super('Not a day of the calendar written YYYY-MM-DD');
    this.name = 'InvalidDay';
  }
}

const dayLength = 86_400_000;

/** The day on which an instant falls in UTC. */
export const dayInUtc = (instant: Date): Day => instant.toISOString().slice(0, 10);

const dayFrom = (milliseconds: number): Day => dayInUtc(new Date(milliseconds));

const midnightOf = (text: string): number => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Some engines roll 31 February over to March: only a day that reads back the same exists.
  if (Number.isNaN(milliseconds) || dayFrom(milliseconds) !== text) throw new InvalidDay(text);
  return milliseconds;
};

/** Says whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => {
  try {
    midnightOf(text);
    return true;
  } catch {
    return false;
  }
};

/** The day so many days later (earlier when negative). @throws InvalidDay */
export const addDays = (day: Day, days: number): Day => dayFrom(midnightOf(day) + days * dayLength);
