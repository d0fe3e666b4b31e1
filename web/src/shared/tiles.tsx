import type { ReactNode } from 'react';
import classes from './tiles.module.css';

export interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  /** A word below the number, such as "your turn". */
  readonly note?: string;
  /** Marks what the reader has to do. */
  readonly isCalling?: boolean;
}

interface Props {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
}

/** Counts that are also filters: a chosen one narrows the list below, chosen again it lets go. */
export const Tiles = ({ label, tiles, chosen, onChoose }: Props) => (
  <ul className={classes.tiles} aria-label={label}>
    {tiles.map(({ key, label: name, value, note, isCalling }) => (
      <li key={key}>
        <button
          type="button"
          className={classes.tile}
          data-calling={isCalling || undefined}
          aria-pressed={chosen === key}
          onClick={() => onChoose(chosen === key ? undefined : key)}
        >
          <span className={classes.name}>{name}</span>
          <span className={classes.value}>{value}</span>
          {note ? <span className={classes.note}>{note}</span> : null}
        </button>
      </li>
    ))}
  </ul>
);
