import { useFormat } from './format.js';

interface Props {
  /** `YYYY-MM-DD`, or an instant ending in `Z`. */
  readonly value: string;
}

/** A date or an instant in the reader's form, with the exact one in `dateTime`. */
export const DateText = ({ value }: Props) => {
  const { date, instant } = useFormat();
  const isInstant = value.length > 10;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {isInstant ? instant(value) : date(value)}
    </time>
  );
};

/** The day on which an instant falls for the reader, with the exact instant in `dateTime`. */
export const DayOf = ({ instant }: { readonly instant: string }) => {
  const { dayOf } = useFormat();
  return (
    <time dateTime={instant} style={{ whiteSpace: 'nowrap' }}>
      {dayOf(instant)}
    </time>
  );
};

/** A stay, both days included. */
export const DateRange = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <>
    <DateText value={from} /> – <DateText value={to} />
  </>
);
