import {
  aspectWord,
  classWord,
  requirementLabel,
  requirementName,
} from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { blankRequirement } from '../../lib/trade/blank-spec.ts';
import type { Requirement } from '../../lib/trade/order-spec.ts';
import type { RequirementPart } from '../../lib/trade/spec-field.ts';
import { aspects, defectClasses, requirementTexts } from '../../lib/trade/spec-parts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import type { FormProps } from './form-state.ts';
import { RowFrame, RowList, RowPart, useRemoval } from './RowFrame.tsx';
import { SourceNote } from './SourceNote.tsx';
import { sourceOf } from './source-of.ts';

/** The requirements as rows that an inspector can check. */
export function Requirements(props: FormProps) {
  const { spec, onChange, readOnly, newId } = props;
  const rows = spec.requirements;
  const write = (changed: Requirement[]) => onChange({ ...spec, requirements: changed });
  const replace = (row: Requirement) =>
    write(rows.map((other) => (other.id === row.id ? row : other)));
  const { taken, remove } = useRemoval(rows, write);
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
      {rows.map((row) => (
        <Row
          key={row.id}
          {...props}
          row={row}
          name={requirementName(spec, row.id)}
          onRow={replace}
          onRemove={(name) => remove(row, name)}
        />
      ))}
    </RowList>
  );
}

function Row(
  props: FormProps & {
    readonly row: Requirement;
    readonly name: string;
    readonly onRow: (row: Requirement) => void;
    readonly onRemove: (name: string) => void;
  },
) {
  const { row, name, onRow, readOnly } = props;
  // Only a colour has a code; but what was typed there is never hidden.
  const shown = requirementTexts.filter(
    (part) => part !== 'code' || row.aspect === 'colour' || row.code,
  );
  return (
    <RowFrame
      path={`requirements.${row.id}`}
      name={name}
      onRemove={readOnly ? null : () => props.onRemove(name)}
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

function RowText(
  props: FormProps & {
    readonly row: Requirement;
    readonly name: string;
    readonly part: RequirementPart;
    readonly onRow: (row: Requirement) => void;
  },
) {
  const { row, part, onRow, readOnly, rules, spec } = props;
  const path = `requirements.${row.id}.${part}`;
  const label = requirementLabel(part);
  const source = row[part] === '' ? null : sourceOf(spec, path, row[part]);
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
