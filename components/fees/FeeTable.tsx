import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import type { FeeEstimate } from '../../lib/trade/fee-estimate.ts';
import type { MethodName } from '../../lib/trade/fee-rule.ts';
import { DataTable, type Row } from '../ui/DataTable.tsx';
import { OriginButton, OriginDetail } from '../ui/Provenance.tsx';
import { arrivesText, feeText, youPayText } from './cell-words.ts';
import styles from './FeeTable.module.css';
import { methodName } from './method-words.ts';
import { type FeeRow, originsOf, remarksOf } from './row-words.ts';

/** What paying costs by each method. A fee that is not known has no figure and a reason. */
export function FeeTable(props: {
  readonly rows: readonly FeeRow[];
  /** Accessible name, where the table is not the one of all methods. */
  readonly caption?: string;
  /** The heading above says the same as the table's name. */
  readonly hideCaption?: boolean;
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
        tableRow(row, `${id}-${row.method}`, open.includes(row.method), () => toggle(row.method)),
      )}
    />
  );
}

function tableRow(row: FeeRow, id: string, open: boolean, toggle: () => void): Row {
  const name = methodName(row.method);
  const remarks = remarksOf(row);
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
