import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RatesSection } from '../../../entrypoints/options/RatesSection.tsx';
import { remoteStores } from '../../../lib/messaging/remote-stores.ts';

test('a rate that could not be kept as it was typed says so', async () => {
  vi.spyOn(remoteStores.entries, 'get').mockResolvedValue({ ok: true, value: null });
  vi.spyOn(remoteStores.entries, 'put').mockResolvedValue({ ok: false, failure: { kind: 'full' } });
  render(<RatesSection rates={[]} onChange={async () => true} />);
  fireEvent.input(screen.getByLabelText('Percent'), { target: { value: '2.5' } });
  expect(await screen.findByText(/^Not saved/)).toBeTruthy();
  expect(screen.getByLabelText('Percent')).toHaveProperty('value', '2.5');
});
