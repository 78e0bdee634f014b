import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ImportPreview, type IncomingSpec } from '../../../components/spec/ImportPreview.tsx';

test('lists a hundred specs of a long file, counts them all, and shows more when asked', async () => {
  const specs = Array.from(
    { length: 250 },
    (_, place): IncomingSpec => ({
      id: `s${place}`,
      title: `Bag ${place}`,
      state: 'new',
      choice: 'replace',
      changedAt: null,
    }),
  );
  const nothing = vi.fn();
  render(
    <ImportPreview
      file="specs.json"
      specs={specs}
      filesMissing={0}
      onChoose={nothing}
      onAccept={nothing}
      onCancel={nothing}
    />,
  );
  const listed = () => screen.getAllByRole('listitem').length;
  expect(screen.getByText('250 new specs')).toBeTruthy();
  expect(listed()).toBe(100);
  await userEvent.click(screen.getByRole('button', { name: /150 specs are not listed yet/ }));
  expect(listed()).toBe(200);
  await userEvent.click(screen.getByRole('button', { name: /50 specs are not listed yet/ }));
  expect(listed()).toBe(250);
  expect(screen.queryByRole('button', { name: /not listed yet/ })).toBeNull();
});
