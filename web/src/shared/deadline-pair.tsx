import { useTranslation } from 'react-i18next';
import classes from './deadline-pair.module.css';
import { Countdown } from './countdown.js';
import { formatInstant, formatWallTime } from './format.js';
import { viewerZone, zoneName } from './zone.js';

interface Props {
  readonly instant: string;
  /** Wall time in the zone where the deadline was set, from the server; absent when none was. */
  readonly local?: string;
  readonly timeZone: string;
  /** The words of the announcement, shown on hover. */
  readonly wording?: string | null;
}

/** A deadline twice, where it was set and where the reader is, and how long is left. */
export const DeadlinePair = ({ instant, local, timeZone, wording }: Props) => {
  const { t, i18n } = useTranslation(['common', 'enums']);
  const here = viewerZone();
  const mine = formatInstant(instant, i18n.language, {
    year: local ? undefined : 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <span className={classes.pair} title={wording ?? undefined}>
      {local ? (
        <time dateTime={instant}>
          {formatWallTime(local, i18n.language)} {zoneName(t, timeZone)}
        </time>
      ) : null}
      {local && here === timeZone ? null : (
        <span className={classes.mine}>
          {mine} {zoneName(t, here)}
        </span>
      )}
      <Countdown to={instant} />
    </span>
  );
};
