const day = 86_400_000;

/** The last day of a stay, both days counted: the first day and seven days a week, less one. */
export const lastDay = (startsOn: string | null, weeks: number | null): string | null => {
  const first = startsOn ? Date.parse(`${startsOn}T00:00:00Z`) : Number.NaN;
  if (!weeks || Number.isNaN(first)) return null;
  return new Date(first + (7 * weeks - 1) * day).toISOString().slice(0, 10);
};
