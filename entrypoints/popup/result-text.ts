import { arrivesText, feeText, youPayText } from '../../components/fees/cell-words.ts';
import { methodName } from '../../components/fees/method-words.ts';
import { remarksOf } from '../../components/fees/row-words.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { CalculatorAnswer } from './answer.ts';

/** The table's rows with its headings, as text. */
export function tableOf({ plan, amount, receive }: CalculatorAnswer): string[][] {
  const head = [
    i18n.t('fees.column.method'),
    i18n.t('fees.column.fee'),
    i18n.t('fees.column.youPay'),
    i18n.t('fees.column.arrives'),
    i18n.t('popup.remarks'),
  ];
  const rows = plan.methods.map((row) => [
    methodName(row.method),
    feeText(row.estimate),
    youPayText(row.estimate),
    arrivesText(row),
    remarksOf(row, { amount, mustArrive: receive }).join(' '),
  ]);
  return [head, ...rows];
}

/** The answer as lines of text, to paste into a message. */
export function textOf(answer: CalculatorAnswer): string {
  const amount = formatMoney(answer.amount, { zeros: true });
  const title = answer.receive
    ? i18n.t('popup.textReceive', { amount })
    : i18n.t('popup.text', { amount });
  const [, ...rows] = tableOf(answer);
  const lines = rows.map(([method = '', fee = '', pay = '', , remarks = '']) => {
    const figures = pay === '' ? fee : i18n.t('popup.line', { fee, pay });
    return `${method}: ${[figures, remarks].filter(Boolean).join('. ')}`;
  });
  return [title, ...lines, i18n.t('popup.estimates')].join('\n');
}
