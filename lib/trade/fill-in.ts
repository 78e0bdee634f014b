import type { UnreadAmount } from './amount-entry.ts';
import type { Money } from './money.ts';
import { filledText, type Provenance } from './provenance.ts';
import { absent, type Reading } from './reading.ts';

type Page = { readonly url: string; readonly readAt: string; readonly now: string };

/**
 * Hands values on to the fields of a spec and notes of each where it came
 * from. An empty text came from nowhere. `readAt` and `now` are ISO 8601 instants.
 */
export class Filler {
  readonly provenance: Provenance[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the page says; null where it says nothing that could be read. */
  read<Value extends string | Money>(field: string, reading: Reading<Value> = absent) {
    if (reading.state !== 'read') return null;
    const { value, source } = reading;
    const { url, readAt } = this.#page;
    this.#note({ by: 'page', field, filled: filledText(value), source, url, readAt });
    return value;
  }

  /** What the buyer typed: into the order form just now, or with a date and origin of its own. */
  typed<Value extends string | Money | UnreadAmount>(
    field: string,
    value: Value,
    { from, typedAt } = { from: '', typedAt: this.#page.now },
  ): Value {
    this.#note({ by: 'buyer', field, filled: filledText(value), from, typedAt });
    return value;
  }

  /** What a rule of this id says. */
  ruled<Value extends string>(field: string, value: Value, rule: string): Value {
    this.#note({ by: 'rule', field, filled: value, rule });
    return value;
  }

  #note(provenance: Provenance): void {
    if (provenance.filled !== '') this.provenance.push(provenance);
  }
}
