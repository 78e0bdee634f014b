import { instalmentLabel, instalmentName, shareWord } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Instalment } from '../../lib/trade/order-spec.ts';
import { priceCurrency } from '../../lib/trade/spec-amounts.ts';
import { shareKinds } from '../../lib/trade/spec-parts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import type { FormProps } from './form-state.ts';
import { RowFrame, RowList, RowPart } from './RowFrame.tsx';
import { SourceNote } from './SourceNote.tsx';
import { sourceOf } from './source-of.ts';
import { useRemoval } from './use-removal.ts';

/** The payments in their order, and what each waits for. */
export function Schedule(props: FormProps) {
  const { spec, onChange, readOnly, newId } = props;
  const rows = spec.schedule;
  const write = (schedule: Instalment[]) => onChange({ ...spec, schedule });
  const addBeforeLast = () =>
    write([
      ...rows.slice(0, -1),
      { id: newId(), share: '', in: 'percent', trigger: '' },
      ...rows.slice(-1),
    ]);
  const { taken, remove } = useRemoval(rows, (step) => write(step(rows)));
  return (
    <RowList
      path="schedule"
      taken={taken}
      empty={i18n.t('editor.instalment.none')}
      add={!readOnly && <Button onPress={addBeforeLast}>{i18n.t('editor.instalment.add')}</Button>}
    >
      {rows.map((row) => (
        <Payment
          key={row.id}
          {...props}
          row={row}
          name={instalmentName(spec, row.id)}
          onRow={(changed) => write(rows.map((other) => (other.id === row.id ? changed : other)))}
          onRemove={(name) => remove(row, name)}
        />
      ))}
    </RowList>
  );
}

function Payment(
  props: FormProps & {
    readonly row: Instalment;
    readonly name: string;
    readonly onRow: (row: Instalment) => void;
    readonly onRemove: (name: string) => void;
  },
) {
  const { row, name, onRow, readOnly, spec } = props;
  const path = `schedule.${row.id}`;
  const sourceNote = (part: 'share' | 'trigger') => {
    const source =
      row[part] === '' ? null : sourceOf(spec.provenance, `${path}.${part}`, row[part]);
    return source && <SourceNote of={instalmentLabel(part)} rules={props.rules} {...source} />;
  };
  return (
    <RowFrame
      path={path}
      name={name}
      onRemove={readOnly || spec.schedule.length < 2 ? null : () => props.onRemove(name)}
    >
      <RowPart path={`${path}.in`} wide>
        <Select
          label={instalmentLabel('in')}
          value={row.in}
          disabled={readOnly}
          choices={shareKinds.map((value) => ({ value, label: shareWord(value) }))}
          onChange={(value) => onRow({ ...row, in: value })}
        />
      </RowPart>
      {(row.in !== 'rest' || row.share !== '') && (
        <RowPart path={`${path}.share`}>
          <Field
            label={instalmentLabel('share')}
            kind="figure"
            value={row.share}
            readOnly={readOnly}
            {...(row.in === 'percent' ? { after: '%' } : { before: priceCurrency(spec) })}
            onInput={(share) => onRow({ ...row, share })}
          />
          {sourceNote('share')}
        </RowPart>
      )}
      <RowPart path={`${path}.trigger`} wide>
        <Field
          label={instalmentLabel('trigger')}
          hint={i18n.t('editor.instalment.triggerHint')}
          value={row.trigger}
          readOnly={readOnly}
          onInput={(trigger) => onRow({ ...row, trigger })}
        />
        {sourceNote('trigger')}
      </RowPart>
    </RowFrame>
  );
}
