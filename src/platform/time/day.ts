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
const daysPerWeek = 7;

const dayFrom = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

const midnightOf = (text: string): number => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Some engines roll 31 February over to March: only a day that reads back the same exists.
  if (Number.isNaN(milliseconds) || dayFrom(milliseconds) !== text) throw new InvalidDay(text);
  return milliseconds;
};

/** Reads a day strictly. @throws InvalidDay for anything that is not one */
export const parseDay = (text: string): Day => dayFrom(midnightOf(text));

/** Says whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => {
  try {
    midnightOf(text);
    return true;
  } catch {
    return false;
  }
};

/** The day so many days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => dayFrom(midnightOf(day) + days * dayLength);

/** How many days lie between two days: 0 for the same, negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  (midnightOf(to) - midnightOf(from)) / dayLength;

/** The last day of a stay of whole weeks, itself included: start + 7 × weeks − 1. */
export const endOfStay = (startsOn: Day, weeks: number): Day =>
  addDays(startsOn, daysPerWeek * weeks - 1);
