/** Zones in which calls are announced: of the hubs, of the provinces, and of Korea. */
export const zones = [
  'America/Vancouver',
  'America/Edmonton',
  'America/Regina',
  'America/Winnipeg',
  'America/Toronto',
  'America/Halifax',
  'America/St_Johns',
  'Asia/Seoul',
  'UTC',
] as const;
