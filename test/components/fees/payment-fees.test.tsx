import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PaymentFees } from '../../../components/fees/PaymentFees.tsx';
import { builtInFees } from '../../../lib/rules/fees/built-in.ts';
import { planPayments } from '../../../lib/trade/payment-plan.ts';
import { paying, usd } from '../../support/fee-rules.ts';

function show(total: string, deposit: string | null, mustArrive = false) {
  const plan = planPayments({
    total: usd(total),
    deposit: deposit === null ? null : usd(deposit),
    receive: mustArrive,
    context: paying({ orderDate: '2026-11-23', country: 'CA' }),
    pack: builtInFees,
  });
  render(<PaymentFees plan={plan} mustArrive={mustArrive} />);
}

async function open(): Promise<string[]> {
  await userEvent.click(screen.getByRole('button', { name: 'Fee of each payment' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

test('each payment has its own fee by each method', async () => {
  show('462', '138.60');
  const rows = await open();
  expect(rows[1]).toBe('Payment | US$138.60 | US$323.40 | US$462.00');
  expect(rows).toContain('Credit or debit card | US$4.15 | US$9.67 | US$13.82');
});

test('a method that takes only one of the payments is there, without a sum', async () => {
  show('20000', '6000');
  const rows = await open();
  expect(rows).toContain('Apple Pay | US$179.40 | not available | not available');
  expect(rows.join()).not.toContain('Boleto');
});

test('what must arrive is named so', async () => {
  show('1000', '300', true);
  expect((await open())[1]).toBe('Must arrive | US$300.00 | US$700.00 | US$1,000.00');
});

test('an order paid at once has no parts', () => {
  show('462', null);
  expect(screen.queryByRole('button')).toBeNull();
});
