import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { TypedLimit } from '../../lib/trade/kept-supplier.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Figure, Figures } from '../ui/Figures.tsx';
import { type LimitEntry, LimitForm } from './LimitForm.tsx';
import { ReadingFigure, type ShowField } from './ReadingFigure.tsx';

/** A limit that the buyer knows from elsewhere. */
export type LimitByHand = {
  readonly typed: TypedLimit | null;
  readonly entry: LimitEntry;
  readonly entryError: string | null;
  readonly onInput: (entry: LimitEntry) => void;
  /** Keep what stands in the form as the supplier's limit. */
  readonly onKeep: () => void;
  /** Forget the typed limit. */
  readonly onForget: () => void;
};

type LimitProps = LimitByHand & {
  /** Null where the page could not be read or is not a supplier's. */
  readonly supplier: SupplierReading | null;
  /** What the sentence on the shared limit rests on. */
  readonly sharedLimit: readonly RuleSource[];
  readonly onShow?: ShowField | undefined;
};

/** The limit as published, what is left of it where that is published, and the one the buyer typed. */
export function Limit(props: LimitProps) {
  const { supplier, typed, onShow } = props;
  const published = supplier?.coverageLimit.state === 'read';
  return (
    <>
      <Figures>
        {supplier && (
          <ReadingFigure
            name={i18n.t('panel.limit.published')}
            reading={supplier.coverageLimit}
            format={(limit) => formatMoney(limit)}
            place={{ part: 'supplier', field: 'coverageLimit' }}
            onShow={onShow}
            note={i18n.t('panel.limit.shared')}
            rules={props.sharedLimit}
          />
        )}
        {supplier && supplier.remainingLimit.state !== 'absent' && (
          <ReadingFigure
            name={i18n.t('panel.limit.remaining')}
            reading={supplier.remainingLimit}
            format={(limit) => formatMoney(limit)}
            place={{ part: 'supplier', field: 'remainingLimit' }}
            onShow={onShow}
          />
        )}
        {typed && (
          <Figure
            name={i18n.t('panel.limit.typed')}
            origins={[{ kind: 'typed', from: typed.from, at: typed.typedAt }]}
            note={published ? i18n.t('panel.limit.typedToo') : undefined}
          >
            {formatMoney(typed.limit)}
          </Figure>
        )}
      </Figures>
      {typed && (
        <div>
          <Button look="link" onPress={props.onForget}>
            {i18n.t('panel.limit.forget')}
          </Button>
        </div>
      )}
      {!published && !typed && (
        <Disclosure
          label={i18n.t('panel.limit.type')}
          open={supplier === null || `${props.entry.limit}${props.entry.from}` !== ''}
        >
          <LimitForm
            entry={props.entry}
            error={props.entryError}
            onInput={props.onInput}
            onKeep={props.onKeep}
          />
        </Disclosure>
      )}
    </>
  );
}
