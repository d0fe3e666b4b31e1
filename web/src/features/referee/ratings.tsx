import { useTranslation } from 'react-i18next';
import classes from './referee.module.css';
import type { Answers, RefereeRequest } from './queries.js';

type Ratings = NonNullable<Answers['ratings']>;
type Criterion = RefereeRequest['form']['criteria'][number];

interface Props {
  readonly form: RefereeRequest['form'];
  readonly ratings: Ratings;
  readonly errorAt: (criterion: Criterion) => string | undefined;
  readonly onChange: (ratings: Ratings) => void;
}

/** One criterion: a number, or that the referee cannot judge it. */
const Rating = ({
  criterion,
  form,
  value,
  error,
  onChange,
}: {
  readonly criterion: Criterion;
  readonly form: RefereeRequest['form'];
  readonly value: number | null | undefined;
  readonly error?: string;
  readonly onChange: (value: number | null) => void;
}) => {
  const { t } = useTranslation('references');
  const { leastRating, mostRating } = form;
  const numbers = Array.from({ length: mostRating - leastRating + 1 }, (_, n) => leastRating + n);
  const option = (label: string, one: number | null) => (
    <label key={label} className={classes.option} data-wide={one === null || undefined}>
      <input type="radio" name={criterion} checked={value === one} onChange={() => onChange(one)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={classes.rating}>
      <legend>{t(`criterion.${criterion}`)}</legend>
      <div className={classes.scale}>
        {numbers.map((one) => option(String(one), one))}
        {option(t('referee.cannotJudge'), null)}
      </div>
      {error ? <p className={classes.error}>{error}</p> : null}
    </fieldset>
  );
};

/** All criteria of the form. */
export const RatingFields = ({ form, ratings, errorAt, onChange }: Props) => (
  <div className={classes.ratings}>
    {form.criteria.map((criterion) => (
      <Rating
        key={criterion}
        criterion={criterion}
        form={form}
        value={ratings[criterion]}
        error={errorAt(criterion)}
        onChange={(value) => onChange({ ...ratings, [criterion]: value })}
      />
    ))}
  </div>
);
