import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './profile.module.css';

interface Props {
  readonly surname: string;
  readonly givenNames: string;
}

const lineLength = 44;

/** How the first line of a machine-readable passport writes a name. */
const lineOf = ({ surname, givenNames }: Props): string => {
  const plain = (text: string) => text.trim().replace(/'/g, '').replace(/[ -]+/g, '<');
  return `P<KOR${plain(surname)}<<${plain(givenNames)}`
    .slice(0, lineLength)
    .padEnd(lineLength, '<');
};

/** A picture of the data page: the names as typed, in the places where the passport has them. */
export const PassportSample = ({ surname, givenNames }: Props) => {
  const { t } = useTranslation('profile');
  const shown = { surname: surname || 'KIM', givenNames: givenNames || 'HANEUL' };
  return (
    <figure className={classes.passport}>
      <div aria-hidden className={classes.page} lang="en">
        <span className={classes.small}>성 / Surname</span>
        <span>{shown.surname}</span>
        <span className={classes.small}>이름 / Given names</span>
        <span>{shown.givenNames}</span>
        <span className={classes.line}>{lineOf(shown)}</span>
      </div>
      <Text component="figcaption" c="dimmed" fz="sm">
        {t('sample')}
      </Text>
    </figure>
  );
};
