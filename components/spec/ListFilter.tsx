import { i18n } from '../../lib/i18n/words.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './ListFilter.module.css';

const states = ['any', 'draft', 'issued', 'template'] as const;
const spans = ['any', 'week', 'month', 'year'] as const;
const orders = ['changed', 'made', 'title', 'supplier', 'shipDate'] as const;

/** What of the list is shown, and in what order. `changed`: how long ago at most. */
export type ListQuery = {
  readonly text: string;
  /** A supplier's name, word for word; empty: any. */
  readonly supplier: string;
  readonly state: (typeof states)[number];
  readonly changed: (typeof spans)[number];
  readonly order: (typeof orders)[number];
};

/** Every spec, the latest change first. */
export const wholeList: ListQuery = {
  text: '',
  supplier: '',
  state: 'any',
  changed: 'any',
  order: 'changed',
};

/** Search, filters and order of the list. */
export function ListFilter(props: {
  readonly query: ListQuery;
  /** Names of the suppliers there are. */
  readonly suppliers: readonly string[];
  readonly onQuery: (query: ListQuery) => void;
}) {
  const { query } = props;
  const set = (part: Partial<ListQuery>) => props.onQuery({ ...query, ...part });
  return (
    <search>
      <form class={styles.filter} onSubmit={(event) => event.preventDefault()}>
        <div class={styles.search}>
          <Field
            label={i18n.t('specs.filter.text')}
            value={query.text}
            onInput={(text) => set({ text })}
          />
        </div>
        <Select
          label={i18n.t('specs.filter.supplier')}
          value={query.supplier}
          choices={[
            { value: '', label: i18n.t('specs.filter.anySupplier') },
            ...props.suppliers.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(supplier) => set({ supplier })}
        />
        <Select
          label={i18n.t('specs.filter.state')}
          value={query.state}
          choices={states.map((value) => ({
            value,
            label: i18n.t(`specs.filter.states.${value}`),
          }))}
          onChange={(state) => set({ state })}
        />
        <Select
          label={i18n.t('specs.filter.changed')}
          value={query.changed}
          choices={spans.map((value) => ({ value, label: i18n.t(`specs.filter.spans.${value}`) }))}
          onChange={(changed) => set({ changed })}
        />
        <Select
          label={i18n.t('specs.filter.order')}
          value={query.order}
          choices={orders.map((value) => ({
            value,
            label: i18n.t(`specs.filter.orders.${value}`),
          }))}
          onChange={(order) => set({ order })}
        />
      </form>
    </search>
  );
}
