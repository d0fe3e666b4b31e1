import type { ReactNode } from 'react';
import classes from './facts.module.css';

interface Props {
  /** Label and value; a fact without a value is left out. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

const isGiven = (value: ReactNode): boolean =>
  value !== null && value !== undefined && value !== '';

/** What is known of a record, in pairs. */
export const Facts = ({ facts }: Props) => (
  <dl className={classes.facts}>
    {facts
      .filter(([, value]) => isGiven(value))
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
