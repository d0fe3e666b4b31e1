import { queryOptions } from '@tanstack/react-query';

/**
 * What the clocks of a zone show at an instant. Browsers may know rules of a zone that hold no
 * more, so it asks the same data as the server, which are fetched when first needed.
 */
export const wallTimeQuery = (instant: string, timeZone: string) =>
  queryOptions({
    queryKey: ['wall-time', instant, timeZone],
    queryFn: async () => {
      const { default: moment } =
        await import('moment-timezone/builds/moment-timezone-with-data-10-year-range.js');
      return moment.tz(instant, timeZone).format('YYYY-MM-DDTHH:mm');
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
