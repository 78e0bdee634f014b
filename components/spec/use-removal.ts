import { useState } from 'preact/hooks';

/** The row that was last taken out of a list, and how to put it back; `name` is null where none is out. */
export type Taken = { readonly name: string | null; readonly putBack: () => void };

/**
 * Rows that can be taken out, the last of them put back where it stood. `change` is
 * given what makes the new list of the list as it is by then.
 */
export function useRemoval<Row extends { readonly id: string }>(
  rows: readonly Row[],
  change: (step: (rows: readonly Row[]) => Row[]) => void,
): { readonly taken: Taken; readonly remove: (row: Row, name: string) => void } {
  const [last, setLast] = useState<{ row: Row; at: number; name: string } | null>(null);
  const has = (list: readonly Row[], { id }: Row) => list.some((row) => row.id === id);
  const isOut = last !== null && !has(rows, last.row);
  return {
    taken: {
      name: isOut ? last.name : null,
      putBack: () =>
        isOut &&
        change((list) => (has(list, last.row) ? [...list] : list.toSpliced(last.at, 0, last.row))),
    },
    remove(row, name) {
      setLast({ row, at: rows.findIndex(({ id }) => id === row.id), name });
      change((list) => list.filter(({ id }) => id !== row.id));
    },
  };
}
