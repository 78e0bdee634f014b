import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import { leftBehind, type Reading } from '../../lib/trade/reading.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Figure } from '../ui/Figures.tsx';
import { ruleOrigin } from '../ui/Provenance.tsx';

/** Which field a figure was read in, of the listing the panel shows. */
type FieldOfListing = { readonly part: 'supplier' | 'product'; readonly field: string };

/** Asks to scroll the page to a field and outline it; false where the page does not show it. */
export type ShowField = (place: FieldOfListing) => Promise<boolean>;

/**
 * A figure as a page says it. What the page does not say, or says unreadably, is
 * said in words and never shown as a value.
 */
export function ReadingFigure<T>(props: {
  readonly name: string;
  readonly reading: Reading<T>;
  readonly format: (value: T) => ComponentChildren;
  readonly place: FieldOfListing;
  /** Left out where no page is at hand. */
  readonly onShow?: ShowField | undefined;
  readonly note?: ComponentChildren;
  /** What the note rests on. */
  readonly rules?: readonly RuleSource[];
}) {
  const { name, reading, place, onShow, rules = [] } = props;
  switch (reading.state) {
    case 'read':
      return (
        <Figure
          name={name}
          note={props.note}
          origins={[
            { kind: 'page', source: reading.source, onShow: onShow && (() => onShow(place)) },
            ...rules.map(ruleOrigin),
          ]}
        >
          {props.format(reading.value)}
        </Figure>
      );
    case 'absent':
      return <Figure name={name}>{i18n.t('panel.reading.absent')}</Figure>;
    case 'unreadable':
      return (
        <Figure name={name} note={noteOf(reading)}>
          {i18n.t('panel.reading.unreadable')}
        </Figure>
      );
  }
}

function noteOf({ raw, reason }: Extract<Reading<unknown>, { state: 'unreadable' }>): string {
  const said = i18n.t('panel.reading.raw', { raw });
  return reason === leftBehind ? `${said} ${i18n.t('panel.reading.leftBehind')}` : said;
}
