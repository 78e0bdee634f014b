// biome-ignore-all lint/a11y/noRedundantRoles: stacked by CSS in a narrow place, the elements lose their own roles
import type { ComponentChildren } from 'preact';
import styles from './DataTable.module.css';

export type Column = {
  /** Visible header; also stands before each cell where the table is stacked. */
  readonly label: string;
  /** Right-aligned tabular figures. */
  readonly figure?: boolean;
};

export type Row = {
  readonly key: string;
  /** One per column; the first is the row's header. */
  readonly cells: readonly ComponentChildren[];
  /** Stands under the row over its whole width, such as a reason or a source. */
  readonly below?: ComponentChildren;
};

/**
 * A table with a caption and scoped headers. In a narrow place each row becomes
 * a small block with its headers inside; the explicit roles keep it a table for
 * screen readers there.
 */
export function DataTable(props: {
  /** Accessible name. */
  readonly caption: string;
  /** Keep the caption for screen readers only, where a heading says the same. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}) {
  const { columns } = props;
  return (
    <div class={`${styles.frame} ${frameOf(columns.length)}`}>
      <table class={styles.table} role="table">
        <caption class={props.hideCaption ? styles.hidden : styles.caption}>
          {props.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.label} scope="col" role="columnheader" class={align(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{props.rows.map((row) => rowOf(row, columns))}</tbody>
      </table>
    </div>
  );
}

function frameOf(columns: number) {
  if (columns < 3) return styles.slim;
  return columns > 3 ? styles.wide : '';
}

function align(column: Column | undefined) {
  return column?.figure ? styles.figure : undefined;
}

function rowOf(row: Row, columns: readonly Column[]) {
  const [header, ...cells] = row.cells;
  const rows = [
    <tr key={row.key} role="row">
      <th scope="row" role="rowheader">
        {header}
      </th>
      {cells.map((cell, place) => {
        const column = columns[place + 1];
        return (
          <td
            key={column?.label ?? place}
            role="cell"
            class={align(column)}
            data-label={column?.label}
          >
            {cell}
          </td>
        );
      })}
    </tr>,
  ];
  if (row.below) {
    rows.push(
      <tr key={`${row.key} below`} role="row" class={styles.below}>
        <td role="cell" colSpan={columns.length}>
          {row.below}
        </td>
      </tr>,
    );
  }
  return rows;
}
