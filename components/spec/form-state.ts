import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';

/** A field that was typed into here and elsewhere at once: what stands here, and what stood there. */
export type ShownConflict = {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
};

/** What every part of the form is given. */
export type FormProps = {
  readonly spec: OrderSpec;
  /** The rules the spec may be filled in by. */
  readonly rules: readonly RuleSource[];
  /** An issued spec is shown and can't be typed into. */
  readonly readOnly: boolean;
  readonly conflicts: readonly ShownConflict[];
  /** Called on every keystroke with the whole spec. */
  readonly onChange: (spec: OrderSpec) => void;
  readonly onResolve: (field: string, keep: 'mine' | 'theirs') => void;
  /** Makes the id of a new row. */
  readonly newId: () => string;
};
