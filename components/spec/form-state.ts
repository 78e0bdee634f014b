import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';

/**
 * Amounts as the buyer typed them, by field: half-finished and wrong text has
 * no place in the spec, whose money is exact, and must not be lost either.
 */
export type TypedAmounts = Readonly<Record<string, string>>;

/** What a spec's form shows. */
export type SpecDraft = { readonly spec: OrderSpec; readonly typed: TypedAmounts };

/** A field that was typed into here and elsewhere at once: what stands here, and what stood there. */
export type ShownConflict = {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
};

/** What every part of the form is given. */
export type FormProps = {
  readonly draft: SpecDraft;
  /** The rules the draft may be filled in by. */
  readonly rules: readonly RuleSource[];
  /** An issued spec is shown and can't be typed into. */
  readonly readOnly: boolean;
  readonly conflicts: readonly ShownConflict[];
  /** Called on every keystroke with the whole form. */
  readonly onChange: (draft: SpecDraft) => void;
  readonly onResolve: (field: string, keep: 'mine' | 'theirs') => void;
  /** Makes the id of a new row. */
  readonly newId: () => string;
};
