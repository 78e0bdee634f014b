import { wrong } from '../../components/fees/CalculatorForm.tsx';
import { emptyRateEntry, OwnRates } from '../../components/settings/OwnRates.tsx';
import { uiLocale } from '../../lib/i18n/format.ts';
import { parseAmount } from '../../lib/trade/amount-text.ts';
import { parsePercent } from '../../lib/trade/count-text.ts';
import type { OwnRate, RateEntry } from '../../lib/trade/own-rate.ts';
import { useRateEntry } from './use-rate-entry.ts';

/** The buyer's own rates; a half-typed one is kept too. */
export function RatesSection(props: {
  readonly rates: readonly OwnRate[];
  readonly onChange: (rates: OwnRate[]) => Promise<boolean>;
}) {
  const { rates, onChange } = props;
  const [entry, typeEntry] = useRateEntry();
  const read = readRate(entry);
  const others = rates.filter(({ method }) => method !== entry.method);
  const keep = async (rate: Omit<OwnRate, 'typedAt'>) => {
    const typedAt = new Date().toISOString();
    if (await onChange([...others, { ...rate, typedAt }])) typeEntry(emptyRateEntry);
  };
  const { rate } = read;
  return (
    <OwnRates
      rates={rates}
      entry={entry}
      wrong={{ percent: wrong(read.percent), fixed: wrong(read.fixed) }}
      onInput={typeEntry}
      onKeep={rate && (() => keep(rate))}
      onRemove={(method) => onChange(rates.filter((one) => one.method !== method))}
    />
  );
}

/** The entry as a rate; null while a part is wrong, or both are empty. */
function readRate({ method, percent, fixed, currency }: RateEntry) {
  const locale = uiLocale();
  const share = parsePercent(percent.trim() === '' ? '0' : percent, locale);
  const money = parseAmount(fixed.trim() === '' ? '0' : fixed, { currency, locale });
  const empty = `${percent}${fixed}`.trim() === '';
  const rate =
    share.ok && money.ok && !empty
      ? { method, percent: share.value, fixed: money.value.amount, currency }
      : null;
  return { percent: share, fixed: money, rate };
}
