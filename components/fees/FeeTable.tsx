import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeEstimate } from '../../lib/trade/fee-estimate.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import { DataTable, type Row } from '../ui/DataTable.tsx';
import { OriginButton, OriginDetail } from '../ui/Provenance.tsx';
import { arrivesText, feeText, youPayText } from './cell-words.ts';
import styles from './FeeTable.module.css';
import { methodName } from './method-words.ts';
import type { Due } from './received-words.ts';
import { type FeeRow, originsOf, remarksOf } from './row-words.ts';

/** What paying costs by each method. A fee that is not known has no figure and a reason. */
export function FeeTable(props: {
  readonly rows: readonly FeeRow[];
  /** Accessible name, where the table is not the one of all methods. */
  readonly caption?: string;
  /** The heading above says the same as the table's name. */
  readonly hideCaption?: boolean;
  /** Where it is given, a row says what arrives at the supplier if that is another amount. */
  readonly due?: Due;
}) {
  const id = useId();
  const [open, setOpen] = useState<readonly MethodName[]>([]);
  const toggle = (method: MethodName) =>
    setOpen(open.includes(method) ? open.filter((other) => other !== method) : [...open, method]);
  return (
    <DataTable
      caption={props.caption ?? i18n.t('fees.title')}
      hideCaption={props.hideCaption ?? false}
      columns={[
        { label: i18n.t('fees.column.method') },
        { label: i18n.t('fees.column.fee'), figure: true },
        { label: i18n.t('fees.column.youPay'), figure: true },
        { label: i18n.t('fees.column.arrives') },
      ]}
      rows={props.rows.map((row) =>
        tableRow(row, remarksOf(row, props.due), {
          id: `${id}-${row.method}`,
          open: open.includes(row.method),
          toggle: () => toggle(row.method),
        }),
      )}
    />
  );
}

type Detail = { readonly id: string; readonly open: boolean; readonly toggle: () => void };

function tableRow(row: FeeRow, remarks: readonly string[], { id, open, toggle }: Detail): Row {
  const name = methodName(row.method);
  return {
    key: row.method,
    cells: [
      <span key="name" class={styles.method}>
        {name}
        <OriginButton of={name} controls={id} open={open} onPress={toggle} />
      </span>,
      feeCell(row.estimate),
      youPayText(row.estimate),
      arrivesText(row),
    ],
    below: (remarks.length > 0 || open) && (
      <>
        {remarks.length > 0 && <p>{remarks.join(' ')}</p>}
        <OriginDetail id={id} of={name} origins={originsOf(row)} open={open} />
      </>
    ),
  };
}

function feeCell(estimate: FeeEstimate) {
  const text = feeText(estimate);
  const known = estimate.kind === 'exact' || estimate.kind === 'range';
  return known ? text : <span class={styles.none}>{text}</span>;
}
