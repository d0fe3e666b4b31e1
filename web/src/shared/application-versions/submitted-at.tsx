import { useTranslation } from 'react-i18next';
import type { VersionItem } from '../../api/types.js';
import { formatInstant, formatWallTime } from '../format.js';
import { viewerZone, zoneName } from '../zone.js';
import classes from './versions.module.css';

interface Props {
  readonly version: VersionItem;
  readonly timeZone: string;
}

/** An instant twice: to the second on the reader's clock, and on that of the call, by the server. */
export const SubmittedAt = ({ version, timeZone }: Props) => {
  const { t, i18n } = useTranslation('enums');
  const here = viewerZone();
  const mine = formatInstant(version.submittedAt, i18n.language, {
    dateStyle: 'long',
    timeStyle: 'medium',
  });
  return (
    <span className={classes.instants}>
      <time dateTime={version.submittedAt}>
        {mine} {zoneName(t, here)}
      </time>
      {here === timeZone ? null : (
        <span className={classes.where}>
          {formatWallTime(version.submittedAtLocal, i18n.language)} {zoneName(t, timeZone)}
        </span>
      )}
    </span>
  );
};
