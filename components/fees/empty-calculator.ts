import { emptyCalculatorEntry, readCalculatorEntry } from '../../lib/trade/calculator-entry.ts';
import type { CalculatorProps } from './Calculator.tsx';

const nothing = () => undefined;

/** The calculator before anything is known of buyer, page or time. */
export const emptyCalculator: CalculatorProps = {
  entry: emptyCalculatorEntry,
  figures: readCalculatorEntry(emptyCalculatorEntry, { today: '2026-01-01', locale: 'en' }),
  onInput: nothing,
  country: null,
  onCountry: nothing,
  home: emptyCalculatorEntry.currency,
  exchanged: null,
  answer: null,
  chart: null,
  stale: false,
  fromOrder: false,
  said: null,
  settingsFailure: null,
  failure: null,
  onCopy: nothing,
  onDownload: nothing,
  onOpenPanel: null,
  onShowChip: null,
  onSpecs: nothing,
  onOptions: nothing,
};
