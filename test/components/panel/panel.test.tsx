import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Actions } from '../../../components/panel/Actions.tsx';
import { Limit } from '../../../components/panel/Limit.tsx';
import { emptyLimitEntry } from '../../../components/panel/LimitForm.tsx';
import { examples } from '../../../components/panel/panel.examples.tsx';
import { examples as supplierExamples } from '../../../components/panel/supplier.examples.tsx';
import { supplierReading } from '../../../components/sample-readings.ts';

function show(name: string) {
  const example = examples[name] ?? supplierExamples[name];
  if (!example) throw new Error(`no such example: ${name}`);
  return render(example()).container;
}

const meterWords = () =>
  screen.getByRole('meter', { name: 'Order against the limit' }).getAttribute('aria-valuetext');

test('the sources of a method open with what less certain ones say', async () => {
  show('within');
  await userEvent.click(screen.getByRole('button', { name: 'Where from: Wire transfer (T/T)' }));
  expect(screen.getByText(/^A less certain source says US\$40/)).toBeTruthy();
});

test.each([
  ['within', /until 30 days after receipt is confirmed, at most\. *$/],
  ['enterprise buyer', /at most\. Some reports give buyers of your tier 60 days\. Count on/],
])('%s: until when a dispute can be opened, with its source', async (name, words) => {
  show(name);
  const line = screen.getByText(/^You can open a dispute/);
  expect(line.firstChild?.textContent).toMatch(words);
  await userEvent.click(screen.getByRole('button', { name: /Days to open a dispute/ }));
  expect(screen.getByText(/Alibaba.com help, questions 20155175/)).toBeTruthy();
});

test('a limit that is not published leaves the dispute', () => {
  show('not published');
  expect(screen.getByText(/^You can open a dispute/)).toBeTruthy();
});

test.each(['no Trade Assurance', 'blocked'])('%s: no dispute is held out', (name) => {
  show(name);
  expect(screen.queryByText(/open a dispute/)).toBeNull();
});

describe('the order against the limit', () => {
  test.each([
    ['exceeded', 'US$5,000 of US$15,000 is above the published limit of US$10,000.'],
    ['within', 'US$15,420 is not above the published limit of US$84,000.'],
    ['remaining limit', 'US$500 of US$6,500 is above the US$6,000 left of the limit.'],
    [
      'typed limit exceeded',
      'US$5,000 of US$15,000 is above the limit of US$10,000 that you typed.',
    ],
  ])('%s: %s', (name, words) => {
    show(name);
    expect(meterWords()).toBe(words);
  });

  test.each(['not published', 'no Trade Assurance', 'untouched', 'blocked'])(
    '%s: no meter, and a sentence that says why',
    (name) => {
      show(name);
      expect(screen.queryByRole('meter')).toBeNull();
      const section = screen.getByRole('region', { name: 'Coverage' });
      expect(section.textContent).toMatch(/limit|no Trade Assurance/);
    },
  );

  test('of a page that could not be read, nothing is said', () => {
    show('blocked');
    const section = screen.getByRole('region', { name: 'Coverage' });
    expect(section.textContent).not.toMatch(/the page/i);
  });

  test.each([
    ['exceeded', 'Total US$15,000.00US$5,000 above the limit'],
    ['within', 'Total US$15,420.00Not above the limit'],
    ['not published', 'Total US$15,000.00Limit not known'],
    ['no Trade Assurance', /^Total US\$[\d,.]+No Trade Assurance$/],
  ])('%s: the line at the foot answers in words', (name, words) => {
    show(name);
    expect(screen.getByText('Total', { selector: 'p > span' }).parentElement?.textContent).toMatch(
      words,
    );
  });

  test('without a total the foot claims nothing', () => {
    show('untouched');
    expect(screen.queryByText('Total', { selector: 'p > span' })).toBeNull();
  });

  test('stages: what is paid by then, and how much of it is uncovered', () => {
    show('exceeded');
    const rows = within(screen.getByRole('table', { name: 'By stage' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'StagePaid by thenUncovered',
      'Before shipmentUS$4,500.00US$0.00',
      'After deliveryUS$15,000.00US$5,000.00',
    ]);
  });

  test('no state of the panel calls an order covered or safe', () => {
    for (const example of Object.values(examples)) {
      const { container, unmount } = render(example());
      expect(container.textContent).not.toMatch(/\b(is|are|fully) (covered|safe|protected by)\b/i);
      unmount();
    }
  });
});

describe('what the page says', () => {
  test('what it does not say is never a value', () => {
    show('nothing read');
    expect(screen.getAllByText('Not on this page')).toHaveLength(4);
    expect(screen.queryByText(/US\$0|\b0\b/)).toBeNull();
  });

  test('what can not be read stands as the page has it', () => {
    show('unreadable and denied');
    expect(screen.getByText('The page says: “US $1.000”')).toBeTruthy();
    expect(screen.getByText('Gold Supplier: could not be read')).toBeTruthy();
  });

  test('each badge says what it proves and what it does not', () => {
    show('published');
    const badges = screen.getByRole('list', { name: 'Badges' });
    expect(within(badges).getByText(/takes protected orders/)).toBeTruthy();
    expect(within(badges).getByText(/says nothing about the quality/)).toBeTruthy();
    expect(screen.getByText(/Not on this page: Gold Supplier/)).toBeTruthy();
  });

  test('each sentence on a badge and on the shared limit shows its source and date', async () => {
    show('within');
    for (const [of, source, dated] of [
      ['Verified Supplier', 'sinolinksverify', 'Dated May 15, 2026 · rule badge-verified'],
      ['Trade Assurance limit', 'yansourcing.com', 'No date given · rule limit-shared'],
      ['Shared limit', 'yansourcing.com', 'No date given · rule limit-shared'],
    ] as const) {
      const button = screen.getByRole('button', { name: `Where from: ${of}` });
      await userEvent.click(button);
      const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
      expect(detail?.textContent).toContain(`Rule from ${source}`);
      expect(detail?.textContent).toContain(dated);
    }
  });

  test('a limit typed before the page published one is shown beside it', () => {
    show('published and typed');
    expect(screen.getByText('US$84,000')).toBeTruthy();
    expect(screen.getByText('US$20,000')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Type a limit you know' })).toBeNull();
  });

  test('prices in another currency are said so, and the price in dollars is asked for', () => {
    show('another currency');
    expect(screen.getByText(/prices in GHS/)).toBeTruthy();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  test('the step of the buyer’s quantity is marked in words, and its price counts', () => {
    show('within');
    const tiers = screen.getByRole('table', { name: 'Prices on this page' });
    expect(within(tiers).getByText(/your quantity/).parentElement?.textContent).toMatch(/^5,000/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Unit price' }).placeholder).toBe(
      '3.00',
    );
  });
});

describe('payment methods', () => {
  test('each has a fee, or a reason and no figure', () => {
    show('exceeded');
    const table = screen.getByRole('table', { name: 'Payment methods' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Method', 'Fee', 'You pay', 'Arrives']);
    // 2.99 % of US$4,500 and of US$10,500, each rounded up.
    expect(within(table).getByText('US$448.50')).toBeTruthy();
    expect(within(table).queryByText('US$0.00')).toBeNull();
    expect(within(table).getAllByRole('rowheader')).toHaveLength(6);
  });

  test('a rule tells its source and its date', async () => {
    show('exceeded');
    await userEvent.click(screen.getByRole('button', { name: 'Where from: Credit or debit card' }));
    expect(screen.getByText(/^Rule from /)).toBeTruthy();
    expect(screen.getByText(/rule card-3/)).toBeTruthy();
  });
});

test('wrong text stays as typed, with what is wrong beside it', () => {
  show('wrong figures');
  const price = screen.getByRole<HTMLInputElement>('textbox', { name: 'Unit price' });
  expect(price.value).toBe('1,25,3');
  expect(price.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Type a whole number.')).toBeTruthy();
});

test('a full disk is said, and what was typed stays', () => {
  show('disk full');
  expect(screen.getByText(/Not saved: the disk is full/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Quantity' }).value).toBe('5000');
});

test('the form for a limit gives what is typed, and keeps it on Enter', async () => {
  const onInput = vi.fn();
  const onKeep = vi.fn();
  render(
    <Limit
      supplier={supplierReading()}
      sharedLimit={[]}
      typed={null}
      entry={emptyLimitEntry}
      entryError={null}
      onInput={onInput}
      onKeep={onKeep}
      onForget={() => {}}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Type a limit you know' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Limit' }), '9{Enter}');
  expect(onInput).toHaveBeenCalledWith({ limit: '9', from: '' });
  expect(onKeep).toHaveBeenCalledOnce();
});

test('a saved draft is announced with the way to it', async () => {
  const onOpenSpec = vi.fn();
  const actions = { onDraft: () => {}, onSave: () => {}, saved: null, onOpenSpec };
  const saved = { kind: 'saved', specId: 'spec-1' } as const;
  const { rerender } = render(<Actions {...actions} draft={{ ...saved, template: 'Textiles' }} />);
  expect(screen.getByRole('status').textContent).toMatch(/^Draft saved\. Open it.*“Textiles”/);
  rerender(<Actions {...actions} draft={{ ...saved, template: null }} />);
  expect(screen.getByRole('status').textContent).toBe('Draft saved. Open it');
  await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
  expect(onOpenSpec).toHaveBeenCalledWith('spec-1');
  expect(screen.queryByRole('button', { name: 'Save supplier' })).toBeNull();
});
