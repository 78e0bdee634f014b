import { Component } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  aspectWord,
  classWord,
  requirementLabel,
  requirementNameAt,
} from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { blankRequirement } from '../../lib/trade/blank-spec.ts';
import type { OrderSpec, Requirement } from '../../lib/trade/order-spec.ts';
import type { RequirementPart } from '../../lib/trade/spec-field.ts';
import { aspects, defectClasses, requirementTexts } from '../../lib/trade/spec-parts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import type { FormProps } from './form-state.ts';
import { RowFrame, RowList, RowPart } from './RowFrame.tsx';
import { SourceNote } from './SourceNote.tsx';
import { sourceOf } from './source-of.ts';
import { useRemoval } from './use-removal.ts';

/** The requirements as rows that an inspector can check. */
export function Requirements({ spec, rules, readOnly, onChange, newId }: FormProps) {
  const rows = spec.requirements;
  const write = (requirements: Requirement[]) => onChange({ ...spec, requirements });
  const { taken, remove } = useRemoval(rows, (step) => write(step(rows)));
  const now = useRef({ rows, write, remove });
  now.current = { rows, write, remove };
  // Always the same two functions: a row is drawn anew only when it changed itself.
  const [handlers] = useState(() => ({
    onRow(row: Requirement) {
      now.current.write(now.current.rows.map((other) => (other.id === row.id ? row : other)));
    },
    onRemove: (row: Requirement, name: string) => now.current.remove(row, name),
  }));
  return (
    <RowList
      path="requirements"
      taken={taken}
      empty={i18n.t('spec.requirement.none')}
      add={
        !readOnly && (
          <Button onPress={() => write([...rows, blankRequirement(newId(), 'other')])}>
            {i18n.t('spec.requirement.add')}
          </Button>
        )
      }
    >
      {rows.map((row, place) => (
        <StillRow
          key={row.id}
          {...handlers}
          row={row}
          name={requirementNameAt(row, place)}
          provenance={spec.provenance}
          rules={rules}
          readOnly={readOnly}
        />
      ))}
    </RowList>
  );
}

type RowProps = Pick<FormProps, 'rules' | 'readOnly'> & {
  readonly row: Requirement;
  readonly name: string;
  readonly provenance: OrderSpec['provenance'];
  readonly onRow: (row: Requirement) => void;
  readonly onRemove: (row: Requirement, name: string) => void;
};

/** A spec may have two thousand rows, and is drawn on every keystroke. */
class StillRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return !isShallowSame(this.props, next);
  }

  override render() {
    return <Row {...this.props} />;
  }
}

function isShallowSame(one: RowProps, other: RowProps): boolean {
  return Object.entries(other).every(([name, value]) => Object.is(Reflect.get(one, name), value));
}

function Row(props: RowProps) {
  const { row, name, onRow, readOnly } = props;
  // Only a colour has a code; but what was typed there is never hidden.
  const shown = requirementTexts.filter(
    (part) => part !== 'code' || row.aspect === 'colour' || row.code,
  );
  return (
    <RowFrame
      path={`requirements.${row.id}`}
      name={name}
      onRemove={readOnly ? null : () => props.onRemove(row, name)}
    >
      <Select
        label={requirementLabel('aspect')}
        value={row.aspect}
        disabled={readOnly}
        choices={aspects.map((value) => ({ value, label: aspectWord(value) }))}
        onChange={(aspect) => onRow({ ...row, aspect })}
      />
      {shown.map((part) => (
        <RowText key={part} {...props} part={part} />
      ))}
      <Select
        label={requirementLabel('class')}
        value={row.class}
        disabled={readOnly}
        choices={defectClasses.map((value) => ({ value, label: classWord(value) }))}
        onChange={(value) => onRow({ ...row, class: value })}
      />
    </RowFrame>
  );
}

function RowText(props: RowProps & { readonly part: RequirementPart }) {
  const { row, part, onRow, readOnly, rules, provenance } = props;
  const path = `requirements.${row.id}.${part}`;
  const label = requirementLabel(part);
  const source = row[part] === '' ? null : sourceOf(provenance, path, row[part]);
  return (
    <RowPart path={path} wide={part === 'method' || part === 'value'}>
      <Field
        label={label}
        value={row[part]}
        readOnly={readOnly}
        placeholder={part === 'attribute' ? props.name : ''}
        onInput={(text) => onRow({ ...row, [part]: text })}
      />
      {source && <SourceNote of={label} rules={rules} {...source} />}
    </RowPart>
  );
}
