import { useEffect, useMemo, useState } from 'preact/hooks';
import { Calculator } from '../../components/fees/Calculator.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { download } from '../../components/ui/download.ts';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { browser } from '../../lib/browser/browser.ts';
import { failureWords } from '../../lib/i18n/failure.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { send } from '../../lib/messaging/client.ts';
import { settingsLink } from '../../lib/messaging/settings-link.ts';
import { firstSettings } from '../../lib/trade/buyer-settings.ts';
import {
  type CalculatorEntry,
  readCalculatorEntry,
  withRateOfPair,
} from '../../lib/trade/calculator-entry.ts';
import { localDay } from '../../lib/trade/local-day.ts';
import { answerOf, exchangeOf } from './answer.ts';
import { calculatorKeeper } from './calculator-keeper.ts';
import { LaterChart } from './LaterChart.tsx';
import { isTotalOf, readPage, unknownPage } from './page-order.ts';
import { useChip } from './use-chip.ts';
import { useLastGood } from './use-last-good.ts';

// Fetched only when a result leaves.
const resultText = () => import('./result-text.ts');

/** The calculator, which takes typing before anything that it opened on is known. */
export function Popup() {
  const reading = useMemo(readPage, []);
  const [page, setPage] = useState(unknownPage);
  useEffect(() => {
    reading.then(setPage);
  }, [reading]);
  const keeper = useMemo(() => calculatorKeeper(reading), [reading]);
  const [kept, typeEntry, notKept] = useKeptText('calculator', keeper);
  const { settings: own, unread, refused, change } = useSettings(settingsLink);
  const settings = own ?? firstSettings;
  const entry = withRateOfPair(kept, settings.currency);
  // A rate that is not shown stays for when its currencies are chosen again.
  const type = (next: CalculatorEntry) =>
    typeEntry(next.rate === entry.rate ? { ...next, rate: kept.rate } : next);
  const chip = useChip();
  const [said, setSaid] = useState<string | null>(null);

  const today = localDay(new Date());
  const figures = readCalculatorEntry(entry, { today, locale: uiLocale() });
  const now = useMemo(
    () => answerOf(entry, figures, settings),
    [JSON.stringify(figures), settings, entry.receive, entry.wireCharges],
  );
  const { value: answer, stale } = useLastGood(now);
  const { tabId, order } = page;
  const { amount } = figures;
  return (
    <Calculator
      entry={entry}
      figures={figures}
      onInput={type}
      country={settings.country}
      onCountry={unread ? null : (country) => change({ country })}
      home={settings.currency}
      exchanged={exchangeOf(figures, settings)}
      answer={answer}
      chart={answer && <LaterChart answer={answer} />}
      stale={stale}
      fromOrder={order !== null && amount.ok && isTotalOf(order, amount.value)}
      said={said}
      settingsFailure={unread}
      failure={[notKept, refused].flatMap((one) => (one ? [failureWords(one)] : []))[0] ?? null}
      onCopy={async () => {
        if (answer === null) return;
        const { textOf } = await resultText();
        await navigator.clipboard.writeText(textOf(answer));
        setSaid(i18n.t('popup.copied'));
      }}
      onDownload={async () => {
        if (answer === null) return;
        const { csvOf } = await resultText();
        download(`payment-methods-${today}.csv`, 'text/csv', csvOf(answer));
      }}
      onOpenPanel={tabId !== null && page.reports ? () => openPanel(tabId, setSaid) : null}
      onShowChip={chip.dismissed ? chip.bringBack : null}
      onSpecs={() => send('openSpecsPage', {})}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

async function openPanel(tabId: number, say: (words: string) => void): Promise<void> {
  const opened = await send('openPanel', { tabId });
  if (opened.ok && opened.value) window.close();
  else say(i18n.t('popup.noPanel'));
}
