import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { KeptSupplier } from '../../lib/trade/kept-supplier.ts';
import type { Listing } from '../../lib/trade/listing.ts';
import { readValue } from '../../lib/trade/reading.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './SearchList.module.css';
import { Section } from './Section.tsx';

/** One card of a search page, with what is kept of its supplier. */
export type SearchEntry = {
  /** Its place in the reading's `listings`. */
  readonly place: number;
  readonly listing: Listing;
  readonly kept: KeptSupplier | null;
};

/** The cards of a search page that publish a limit or whose supplier the buyer keeps. */
export function SearchList(props: {
  readonly entries: readonly SearchEntry[];
  /** Scrolls the page to the card and outlines it. */
  readonly onShow: (entry: SearchEntry) => void;
}) {
  const worth = props.entries.filter(
    ({ listing, kept }) => kept !== null || listing.supplier.coverageLimit.state === 'read',
  );
  return (
    <Section title={i18n.t('panel.search.title')}>
      <p>{i18n.t('panel.search.perListing')}</p>
      {worth.length === 0 ? (
        <Callout kind="info">{i18n.t('panel.search.none', props.entries.length)}</Callout>
      ) : (
        <ul class={styles.list}>
          {worth.map((entry) => (
            <Card key={entry.place} entry={entry} onShow={() => props.onShow(entry)} />
          ))}
        </ul>
      )}
      {worth.length > 0 && (
        <p class={styles.quiet}>
          {i18n.t('panel.search.count', {
            worth: String(worth.length),
            all: String(props.entries.length),
          })}
        </p>
      )}
    </Section>
  );
}

function Card(props: { readonly entry: SearchEntry; readonly onShow: () => void }) {
  const { listing, kept } = props.entry;
  const name = readValue(listing.supplier.name) ?? i18n.t('panel.search.noName');
  const limit = readValue(listing.supplier.coverageLimit);
  return (
    <li class={styles.card}>
      <strong>{name}</strong>
      {limit && <span>{i18n.t('panel.search.limit', { limit: formatMoney(limit) })}</span>}
      {kept?.typedLimit && (
        <span>{i18n.t('panel.search.typed', { limit: formatMoney(kept.typedLimit.limit) })}</span>
      )}
      {kept?.saved && (
        <span>
          <Icon name="check" /> {i18n.t('panel.search.saved')}
        </span>
      )}
      <Button
        look="link"
        label={i18n.t('ui.origin.showLabel', { of: name })}
        onPress={props.onShow}
      >
        {i18n.t('ui.origin.show')}
      </Button>
    </li>
  );
}
