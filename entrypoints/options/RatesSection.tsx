import { wrong } from '../../components/fees/CalculatorForm.tsx';
import { emptyRateEntry, OwnRates } from '../../components/settings/OwnRates.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { notSavedWords } from '../../lib/i18n/failure.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import type { OwnRate } from '../../lib/trade/own-rate.ts';
import { readOwnRate } from '../../lib/trade/own-rate-text.ts';
import { useRateEntry } from './use-rate-entry.ts';

/** The buyer's own rates; a half-typed one is kept too. */
export function RatesSection(props: {
  readonly rates: readonly OwnRate[];
  readonly onChange: (rates: OwnRate[]) => Promise<boolean>;
}) {
  const { rates, onChange } = props;
  const [entry, typeEntry, notKept] = useRateEntry();
  const read = readOwnRate(entry, uiLocale());
  const others = rates.filter(({ method }) => method !== entry.method);
  const keep = async (rate: Omit<OwnRate, 'typedAt'>) => {
    const typedAt = new Date().toISOString();
    if (await onChange([...others, { ...rate, typedAt }])) typeEntry(emptyRateEntry);
  };
  const { rate } = read;
  return (
    <>
      {notKept && <Callout kind="problem">{notSavedWords(notKept)}</Callout>}
      <OwnRates
        rates={rates}
        entry={entry}
        wrong={{ percent: wrong(read.percent), fixed: wrong(read.fixed) }}
        onInput={typeEntry}
        onKeep={rate && (() => keep(rate))}
        onRemove={(method) => onChange(rates.filter((one) => one.method !== method))}
      />
    </>
  );
}
