import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Source } from '../../lib/trade/reading.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Button } from './Button.tsx';
import styles from './Provenance.module.css';

/** Where a figure comes from. One figure may rest on several. */
export type Origin =
  | {
      readonly kind: 'page';
      readonly source: Source;
      /**
       * Asks to scroll to the element and outline it; false where the page does
       * not show it. Left out where no page is at hand.
       */
      readonly onShow?: (() => Promise<boolean>) | undefined;
    }
  | {
      readonly kind: 'rule';
      readonly id: string;
      /** Who says so, in words or as an address. */
      readonly source: string;
      /** ISO 8601 day, month or year of the source; null where it bears none. */
      readonly date: string | null;
    }
  | {
      /** What another source says of the figure, which does not rest on it. */
      readonly kind: 'quote';
      readonly id: string;
      /** What it says, and who says it. */
      readonly words: string;
      /** ISO 8601 day, month or year of the source; null where it bears none. */
      readonly date: string | null;
    }
  | {
      readonly kind: 'typed';
      /** What the buyer gave as the source; empty where none was asked. */
      readonly from: string;
      /** ISO 8601 instant; null for what was typed into the form in front of the buyer. */
      readonly at: string | null;
    }
  | {
      readonly kind: 'computed';
      /** The sum in words, such as "5,000 × US$1.20". */
      readonly how: string;
    };

/** A rule as what a figure, or a sentence beside it, rests on. */
export function ruleOrigin({ id, source, date }: RuleSource): Origin {
  return { kind: 'rule', id, source, date };
}

/**
 * The button "Where from: …" and what it opens, to be placed apart: `button`
 * beside the figure, `detail` below it. `of` names the figure.
 */
export function useProvenance(
  of: string,
  origins: readonly Origin[],
): { readonly button: VNode | null; readonly detail: VNode | null } {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (origins.length === 0) return { button: null, detail: null };
  return {
    button: <OriginButton of={of} controls={id} open={open} onPress={() => setOpen(!open)} />,
    detail: <OriginDetail id={id} of={of} origins={origins} open={open} />,
  };
}

/** The button "Where from: …" alone, for a place that holds the state of many. */
export function OriginButton(props: {
  readonly of: string;
  /** Id of the {@link OriginDetail} it opens. */
  readonly controls: string;
  readonly open: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button
      icon="source"
      label={i18n.t('ui.origin.button', { of: props.of })}
      expanded={props.open}
      controls={props.controls}
      onPress={props.onPress}
    />
  );
}

/** What the button opens; there while it is shut, so that the button's reference holds. */
export function OriginDetail(props: {
  readonly id: string;
  readonly of: string;
  readonly origins: readonly Origin[];
  readonly open: boolean;
}) {
  const { id, of, origins, open } = props;
  return (
    <div id={id} class={styles.detail} hidden={!open}>
      {open &&
        origins.map((origin) => (
          <OriginLine key={JSON.stringify(origin)} of={of} origin={origin} />
        ))}
    </div>
  );
}

/** Button and detail one after the other, for a place that needs no split. */
export function Provenance(props: { readonly of: string; readonly origins: readonly Origin[] }) {
  const { button, detail } = useProvenance(props.of, props.origins);
  return (
    <>
      {button}
      {detail}
    </>
  );
}

function OriginLine({ of, origin }: { readonly of: string; readonly origin: Origin }) {
  switch (origin.kind) {
    case 'page':
      return <PageOrigin of={of} source={origin.source} onShow={origin.onShow} />;
    case 'rule':
      return (
        <div>
          <p>{i18n.t('ui.origin.rule', { source: origin.source })}</p>
          <p class={styles.quiet}>
            {origin.date
              ? i18n.t('ui.origin.ruleDate', { date: formatDate(origin.date), id: origin.id })
              : i18n.t('ui.origin.ruleNoDate', { id: origin.id })}
          </p>
        </div>
      );
    case 'quote':
      return (
        <div>
          <p>{origin.words}</p>
          <p class={styles.quiet}>
            {origin.date
              ? i18n.t('ui.origin.quoteDate', { date: formatDate(origin.date), id: origin.id })
              : i18n.t('ui.origin.quoteNoDate', { id: origin.id })}
          </p>
        </div>
      );
    case 'typed':
      return (
        <div>
          <p>
            {origin.at
              ? i18n.t('ui.origin.typed', { date: formatDate(origin.at) })
              : i18n.t('ui.origin.typedHere')}
          </p>
          {origin.from && (
            <p class={styles.quiet}>{i18n.t('ui.origin.typedFrom', { from: origin.from })}</p>
          )}
        </div>
      );
    case 'computed':
      return <p>{i18n.t('ui.origin.computed', { how: origin.how })}</p>;
  }
}

function PageOrigin(props: {
  readonly of: string;
  readonly source: Source;
  readonly onShow?: (() => Promise<boolean>) | undefined;
}) {
  const { via, at, raw } = props.source;
  const { onShow } = props;
  const [missing, setMissing] = useState(false);
  return (
    <div>
      <p>{i18n.t(`ui.origin.via.${via}`)}</p>
      <p>
        <q>{raw}</q>
      </p>
      <p class={styles.quiet}>
        <code>{at}</code>
      </p>
      {onShow && (
        <Button
          look="link"
          label={i18n.t('ui.origin.showLabel', { of: props.of })}
          onPress={async () => setMissing(!(await onShow()))}
        >
          {i18n.t('ui.origin.show')}
        </Button>
      )}
      <div role="status">{missing && i18n.t('ui.origin.notShown')}</div>
    </div>
  );
}
