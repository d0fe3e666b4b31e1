import type { TFunction } from 'i18next';

/** The zone of this device, as an IANA name. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The short name people use for a zone (`PT`, `KST`, `HP` in French), else its city. */
export const zoneName = (t: TFunction, timeZone: string): string =>
  t(`enums:zone.${timeZone}`, {
    defaultValue: timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone,
  });
