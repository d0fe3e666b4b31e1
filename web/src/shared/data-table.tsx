import { Button, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly render: (row: Row) => ReactNode;
  /** The name to send as `sort`; a column without one cannot be sorted. */
  readonly sort?: string;
  readonly align?: 'end';
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  /** The accessible name of a row's box. */
  readonly labelOf: (id: string) => string;
}

interface Props<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly selection?: Selection;
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  readonly onMore?: () => void;
}

const Heading = <Row,>(props: {
  readonly column: Column<Row>;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
}) => {
  const { column, sort, onSort } = props;
  const name = column.sort;
  if (!name || !onSort) return <th data-align={column.align}>{column.header}</th>;
  const isUp = sort === name;
  const isDown = sort === `-${name}`;
  const direction = isUp ? 'ascending' : isDown ? 'descending' : 'none';
  const Arrow = isDown ? IconArrowDown : IconArrowUp;
  return (
    <th aria-sort={direction} data-align={column.align}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(isUp ? `-${name}` : name)}
      >
        {column.header}
        <Arrow size={14} aria-hidden opacity={isUp || isDown ? 1 : 0.25} />
      </button>
    </th>
  );
};

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
};

const SelectBox = ({ id, selection }: { readonly id: string; readonly selection: Selection }) => (
  <td className={classes.select}>
    <Checkbox
      aria-label={selection.labelOf(id)}
      checked={selection.ids.has(id)}
      onChange={() => selection.onChange(toggled(selection.ids, id))}
    />
  </td>
);

/** A table that turns into cards on a phone and fetches more at its end. */
export const DataTable = <Row extends { readonly id: string }>(props: Props<Row>) => {
  const { caption, columns, rows, sort, onSort, selection, hasMore, isLoadingMore, onMore } = props;
  const { t } = useTranslation('common');
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.table}>
          <caption className={classes.caption}>{caption}</caption>
          <thead>
            <tr>
              {selection ? <td className={classes.select} /> : null}
              {columns.map((column) => (
                <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-selected={selection?.ids.has(row.id) || undefined}>
                {selection ? <SelectBox id={row.id} selection={selection} /> : null}
                {columns.map((column) => (
                  <td key={column.key} data-label={column.header} data-align={column.align}>
                    <div className={classes.cell}>{column.render(row)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasMore ? (
        <div className={classes.more}>
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
