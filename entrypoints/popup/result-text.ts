import { arrivesText, feeText, youPayText } from '../../components/fees/cell-words.ts';
import { combinationWords } from '../../components/fees/combination-words.ts';
import { methodName } from '../../components/fees/method-words.ts';
import { partFees } from '../../components/fees/PaymentFees.tsx';
import { remarksOf } from '../../components/fees/row-words.ts';
import { csvText } from '../../lib/files/csv.ts';
import { formatCountry, formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { CalculatorAnswer } from './answer.ts';

type Labelled = readonly [label: string, text: string];

/** What the figures depend on beside the amounts, each with its label. */
function conditionsOf({ context, pack, packRefused }: CalculatorAnswer): Labelled[] {
  const { country, orderDate, wireCharges } = context;
  return [
    [
      i18n.t('fees.form.country'),
      country === null ? i18n.t('fees.form.noCountry') : formatCountry(country),
    ],
    [i18n.t('fees.form.orderDate'), orderDate],
    [i18n.t('fees.form.wireCharges'), wireCharges],
    [i18n.t('options.section.rules'), packRefused ? i18n.t('options.rules.refused') : pack.title],
  ];
}

/** The table's rows with its headings, as text; with each payment's own fee where there are two. */
function tableOf(answer: CalculatorAnswer): string[][] {
  const { plan, amount, receive } = answer;
  const isTwo = plan.payments.length > 1;
  const head = [
    i18n.t('fees.column.method'),
    i18n.t('fees.column.fee'),
    i18n.t('fees.column.youPay'),
    i18n.t('fees.column.arrives'),
    i18n.t('popup.remarks'),
    ...(isTwo ? [i18n.t('popup.feeOf.deposit'), i18n.t('popup.feeOf.balance')] : []),
  ];
  const rows = plan.methods.map((row) => [
    methodName(row.method),
    feeText(row.estimate),
    youPayText(row.estimate),
    arrivesText(row),
    remarksOf(row, { amount, mustArrive: receive }).join(' '),
    ...(isTwo ? partFees(row) : []),
  ]);
  return [head, ...rows];
}

/** The table as CSV, each row with what it is an answer to. */
export function csvOf(answer: CalculatorAnswer): string {
  const money = (amount: Money) => formatMoney(amount, { zeros: true });
  const parts = answer.plan.payments.flatMap(({ name, amount }): Labelled[] =>
    name === 'full' ? [] : [[i18n.t(`fees.payments.${name}`), money(amount)]],
  );
  const asked: Labelled[] = [
    [i18n.t(answer.receive ? 'fees.form.receive' : 'fees.form.amount'), money(answer.amount)],
    ...parts,
    ...conditionsOf(answer),
  ];
  const [head = [], ...rows] = tableOf(answer);
  return csvText([
    [...head, ...asked.map(([label]) => label)],
    ...rows.map((row) => [...row, ...asked.map(([, text]) => text)]),
  ]);
}

/** The answer as lines of text, to paste into a message. */
export function textOf(answer: CalculatorAnswer): string {
  const amount = formatMoney(answer.amount, { zeros: true });
  const title = answer.receive
    ? i18n.t('popup.textReceive', { amount })
    : i18n.t('popup.text', { amount });
  const [, ...rows] = tableOf(answer);
  const conditions = conditionsOf(answer).map(([label, text]) => `${label}: ${text}`);
  return [
    title,
    conditions.join(' · '),
    ...paymentLines(answer),
    ...rows.map(lineOf),
    i18n.t('popup.estimates'),
  ].join('\n');
}

function lineOf([method = '', fee = '', pay = '', , remarks = '', ...parts]: string[]): string {
  const [deposit, balance] = parts;
  const isTwo = deposit !== undefined && balance !== undefined;
  const figures = isTwo
    ? i18n.t('popup.lineOfTwo', { fee, pay, deposit, balance })
    : i18n.t('popup.line', { fee, pay });
  return `${method}: ${[pay === '' ? fee : figures, remarks].filter(Boolean).join('. ')}`;
}

/** Deposit and balance, and the cheapest way to pay both. */
function paymentLines({ plan }: CalculatorAnswer): string[] {
  const [deposit, balance] = plan.payments.map(({ amount }) =>
    formatMoney(amount, { zeros: true }),
  );
  if (deposit === undefined || balance === undefined) return [];
  const split = i18n.t('popup.split', { deposit, balance });
  return plan.combination ? [split, combinationWords(plan.combination)] : [split];
}
