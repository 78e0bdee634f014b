import { Calculator } from '../../components/fees/Calculator.tsx';
import { emptyCalculatorEntry, readCalculatorEntry } from '../../lib/trade/calculator-entry.ts';

const nothing = () => undefined;

/**
 * The popup before anything is known of buyer, page or time. It stands in the
 * popup's document, so that the first field is there before any code is.
 */
export function Shell() {
  return (
    <Calculator
      entry={emptyCalculatorEntry}
      figures={readCalculatorEntry(emptyCalculatorEntry, { today: '2026-01-01', locale: 'en' })}
      onInput={nothing}
      country={null}
      onCountry={nothing}
      home={emptyCalculatorEntry.currency}
      exchanged={null}
      answer={null}
      chart={null}
      stale={false}
      fromOrder={false}
      said={null}
      failure={null}
      onCopy={nothing}
      onDownload={nothing}
      onOpenPanel={null}
      onShowChip={null}
      onSpecs={nothing}
      onOptions={nothing}
    />
  );
}
