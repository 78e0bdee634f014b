import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataTable } from '../../../components/ui/DataTable.tsx';
import { Disclosure } from '../../../components/ui/Disclosure.tsx';
import { Figure, Figures } from '../../../components/ui/Figures.tsx';
import { Meter } from '../../../components/ui/Meter.tsx';

const source = { via: 'json', at: 'seller.baoAccountAmount', raw: '84,000' } as const;

function limit(onShow?: () => Promise<boolean>) {
  render(
    <Figures>
      <Figure name="Limit" origins={[{ kind: 'page', source, onShow }]}>
        US$84,000
      </Figure>
    </Figures>,
  );
  return screen.getByRole('button', { name: 'Where from: Limit' });
}

test('a figure tells where it was read when asked, and not before', async () => {
  const button = limit();
  expect(screen.queryByText('seller.baoAccountAmount')).toBeNull();
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(button);
  expect(screen.getByText('seller.baoAccountAmount')).toBeTruthy();
  expect(screen.getByText('84,000')).toBeTruthy();
  expect(screen.getByText("In the page's own data")).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Show on page/ })).toBeNull();
  await userEvent.click(button);
  expect(screen.queryByText('seller.baoAccountAmount')).toBeNull();
});

test('a figure is shown on the page, or it is said that the page does not show it', async () => {
  const onShow = vi.fn(async () => false);
  await userEvent.click(limit(onShow));
  await userEvent.click(screen.getByRole('button', { name: 'Show on page: Limit' }));
  expect(onShow).toHaveBeenCalledOnce();
  expect(await screen.findByText(/does not show it/)).toBeTruthy();
});

test.each([
  [
    { kind: 'rule', id: 'card-3', source: 'Receipts', date: '2025-05' },
    ['Rule from Receipts', 'May 2025'],
  ],
  [{ kind: 'rule', id: 'wu', source: 'A blog', date: null }, ['No date given · rule wu']],
  [
    { kind: 'quote', id: 'guide-card', words: 'An earlier source said 2.95%.', date: null },
    ['said 2.95%', 'No date given · guide-card · no figure here rests on it'],
  ],
  [{ kind: 'typed', from: 'Chat with Lily', at: '2026-05-03T12:00:00Z' }, ['Chat with Lily']],
  [{ kind: 'typed', from: '', at: null }, ['Typed by you']],
  [{ kind: 'computed', how: 'Quantity × unit price' }, ['Computed: Quantity × unit price']],
] as const)('a figure by %o says so', async (origin, words) => {
  render(
    <Figures>
      <Figure name="Fee" origins={[origin]}>
        1
      </Figure>
    </Figures>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Where from: Fee' }));
  for (const word of words) expect(document.body.textContent).toContain(word);
});

test('a meter says its state in words and names the part above the bound', () => {
  const props = { label: 'Order', words: '5 above 10', within: '10 within', above: '5 above' };
  render(<Meter {...props} fraction={1.5} />);
  const meter = screen.getByRole('meter', { name: 'Order' });
  expect(meter.getAttribute('aria-valuetext')).toBe('5 above 10');
  expect(Number(meter.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(
    Number(meter.getAttribute('aria-valuemax')),
  );
  expect(screen.getByText('5 above')).toBeTruthy();
});

test('a meter within its bound has no part above it', () => {
  render(<Meter label="Order" words="w" within="all within" above="none above" fraction={1} />);
  expect(screen.queryByText('none above')).toBeNull();
});

test('a table keeps its roles and headers where it is stacked', () => {
  render(
    <DataTable
      caption="Fees"
      columns={[{ label: 'Method' }, { label: 'Fee', figure: true }]}
      rows={[{ key: 'card', cells: ['Card', '2.99'], below: 'By rule' }]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Fees' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
  expect(within(table).getByRole('rowheader', { name: 'Card' })).toBeTruthy();
  expect(within(table).getByRole('cell', { name: '2.99' }).getAttribute('data-label')).toBe('Fee');
});

test('what a disclosure hides is not in the page', async () => {
  render(<Disclosure label="More">inside</Disclosure>);
  expect(screen.queryByText('inside')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.getByText('inside')).toBeTruthy();
});
