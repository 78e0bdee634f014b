import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { Attachments } from '../../../components/spec/Attachments.tsx';
import { FindingsPane, type ShownFinding } from '../../../components/spec/FindingsPane.tsx';
import { Requirements } from '../../../components/spec/Requirements.tsx';
import type { OrderSpec } from '../../../lib/trade/order-spec.ts';
import { aRequirement, aSpec } from '../../support/specs.ts';

const finding = (place: number): ShownFinding => ({
  key: String(place),
  field: 'terms.late',
  severity: 'warning',
  what: `Finding ${place}`,
  why: '',
  write: '',
});

test('of many findings the worst are shown, and the others on demand', () => {
  const findings = Array.from({ length: 130 }, (_, place) => finding(place));
  render(
    <FindingsPane
      findings={findings}
      points={[]}
      readOnly={false}
      onGo={() => {}}
      onApplicable={() => {}}
    />,
  );
  expect(screen.getAllByRole('button', { name: /Finding/ })).toHaveLength(60);
  expect(screen.getByText(/70 more are not shown/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('button', { name: /Finding/ })).toHaveLength(120);
});

function Form({
  first,
  readOnly = false,
}: {
  readonly first: OrderSpec;
  readonly readOnly?: boolean;
}) {
  const [spec, setSpec] = useState(first);
  return (
    <Requirements
      spec={spec}
      rules={rules}
      readOnly={readOnly}
      conflicts={[]}
      onChange={setSpec}
      onResolve={() => {}}
      newId={() => 'new'}
    />
  );
}
const rules: readonly [] = [];

test('a row that did not change is not drawn again', () => {
  const rows = Array.from({ length: 20 }, (_, place) =>
    aRequirement(`r${place}`, { attribute: `Part ${place}` }),
  );
  // Reading a row's class is drawing it.
  const drawn = vi.fn(() => 'major');
  const watched = rows.map((row) =>
    Object.defineProperty({ ...row }, 'class', { enumerable: true, get: drawn }),
  );
  render(<Form first={aSpec({ requirements: watched })} />);
  drawn.mockClear();
  const [box] = screen.getAllByLabelText('Value');
  if (box === undefined) throw new Error('no box');
  fireEvent.input(box, { target: { value: '240' } });
  expect(screen.getAllByLabelText('Value')[0]).toHaveProperty('value', '240');
  // The changed row is a copy, for which each part is read once.
  expect(drawn.mock.calls.length).toBeLessThanOrEqual(2);
});

test('typing goes on in every row after another was taken out, and back', () => {
  const rows = ['Cap', 'Body', 'Strap'].map((attribute, place) =>
    aRequirement(`r${place}`, { attribute }),
  );
  render(<Form first={aSpec({ requirements: rows })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Cap' }));
  const values = () =>
    screen.getAllByLabelText<HTMLInputElement>('Value').map(({ value }) => value);
  const type = (place: number, value: string) => {
    const box = screen.getAllByLabelText('Value')[place];
    if (box) fireEvent.input(box, { target: { value } });
  };
  type(0, 'b');
  type(1, 's');
  expect(values()).toEqual(['b', 's']);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  type(0, 'c');
  expect(values()).toEqual(['c', 'b', 's']);
});

test('nothing is put back into a spec that was issued since', () => {
  const first = aSpec({ requirements: [aRequirement('a'), aRequirement('b')] });
  const { rerender } = render(<Form first={first} />);
  fireEvent.click(screen.getAllByRole('button', { name: /^Remove/ })[0] ?? document.body);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  rerender(<Form first={first} readOnly />);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('no file is put back either', () => {
  const props = {
    files: [],
    problem: null,
    onAdd: () => {},
    onAudience: () => {},
    onSave: () => {},
    onRemove: () => {},
    removed: 'drawing.pdf',
    onPutBack: () => {},
  };
  const { rerender } = render(<Attachments {...props} readOnly={false} />);
  expect(screen.getByText(/drawing\.pdf/)).toBeTruthy();
  rerender(<Attachments {...props} readOnly />);
  expect(screen.queryByText(/drawing\.pdf/)).toBeNull();
});
