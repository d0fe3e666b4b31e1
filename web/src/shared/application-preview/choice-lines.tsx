import { useTranslation } from 'react-i18next';
import { DateRange, DateText } from '../date-text.js';
import classes from './preview.module.css';
import { lastDay } from '../stay.js';

export interface ChoiceLine {
  readonly projectId: string;
  readonly title: string;
  readonly universityName: string;
  readonly city: string | null;
  readonly provinceCode: string | null;
  readonly startsOn: string | null;
  readonly weeks: number | null;
}

/** A wished stay in words: both days and the weeks, as far as they are given. */
export const Wish = ({ startsOn, weeks }: Pick<ChoiceLine, 'startsOn' | 'weeks'>) => {
  const { t } = useTranslation(['student', 'common']);
  const end = lastDay(startsOn, weeks);
  if (!startsOn && !weeks) return null;
  return (
    <span className={classes.where}>
      {startsOn && end ? <DateRange from={startsOn} to={end} /> : null}
      {startsOn && !end ? (
        <>
          {t('application.startsOn')} <DateText value={startsOn} />
        </>
      ) : null}
      {startsOn && weeks ? ' · ' : null}
      {weeks ? t('common:weeks', { count: weeks }) : null}
    </span>
  );
};

/** Ranked choices as they are read. */
export const ChoiceLines = ({ choices }: { readonly choices: readonly ChoiceLine[] }) => (
  <ol className={classes.choices}>
    {choices.map((choice, index) => (
      <li key={choice.projectId} className={classes.read}>
        <span className={classes.rank}>{index + 1}</span>
        <span className={classes.chosen}>
          <strong lang="en">{choice.title}</strong>
          <span className={classes.where}>
            {[choice.universityName, choice.city, choice.provinceCode].filter(Boolean).join(' · ')}
          </span>
          <Wish startsOn={choice.startsOn} weeks={choice.weeks} />
        </span>
      </li>
    ))}
  </ol>
);
