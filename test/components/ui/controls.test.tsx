import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../components/ui/Button.tsx';
import { Field } from '../../../components/ui/Field.tsx';
import { FileButton } from '../../../components/ui/FileButton.tsx';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { Select } from '../../../components/ui/Select.tsx';
import { Switch } from '../../../components/ui/Switch.tsx';

function Typing({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
  const type = (now: string) => {
    setText(now);
    onText(now);
  };
  return <Field label="Quantity" value={text} onInput={type} />;
}

test('a field gives its whole raw text on every keystroke', async () => {
  const onText = vi.fn();
  render(<Typing onText={onText} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Quantity' }), '1,0x');
  expect(onText.mock.calls.map(([text]) => text)).toEqual(['1', '1,', '1,0', '1,0x']);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1,0x');
});

test('a field says its hint and its error', () => {
  render(
    <Field label="Shipping" value="x" hint="In dollars" error="Not a number" onInput={() => {}} />,
  );
  const box = screen.getByRole('textbox', { name: 'Shipping' });
  const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map((id) => document.getElementById(id)?.textContent?.trim());
  expect(words).toEqual(['In dollars', 'Not a number']);
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

test('a disabled button is announced, and does nothing', async () => {
  const onPress = vi.fn();
  render(
    <Button disabled onPress={onPress}>
      Draft
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Draft' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});

const choices = [
  { value: 'percent', label: '%' },
  { value: 'money', label: 'US$' },
] as const;

test('side-by-side choices are radio buttons in a named group, moved by the arrow keys', async () => {
  const onChange = vi.fn();
  render(<Segmented label="Deposit in" value="percent" choices={choices} onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Deposit in' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'US$' }));
  expect(onChange).toHaveBeenCalledWith('money');
});

test('a list of choices gives the chosen value', async () => {
  const onChange = vi.fn();
  render(<Select label="Deposit in" value="percent" choices={choices} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Deposit in' }), 'US$');
  expect(onChange).toHaveBeenCalledWith('money');
});

test('a switch turns on by the space bar', async () => {
  const onChange = vi.fn();
  render(<Switch label="Supplier must receive" on={false} onChange={onChange} />);
  screen.getByRole('switch', { name: 'Supplier must receive' }).focus();
  await userEvent.keyboard(' ');
  expect(onChange).toHaveBeenCalledWith(true);
});

test('a file button says what it reads, and takes no other file meanwhile', async () => {
  let finish = () => {};
  const onFiles = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  render(<FileButton label="Import" onFiles={onFiles} />);
  const input = screen.getByLabelText<HTMLInputElement>('Import', { selector: 'input' });
  const choose = (name: string) => userEvent.upload(input, new File(['x'], name));
  await choose('first.json');
  expect(screen.getByRole('status').textContent).toBe('Reading first.json…');
  await choose('second.json');
  expect(onFiles).toHaveBeenCalledTimes(1);
  finish();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  await choose('second.json');
  expect(onFiles).toHaveBeenCalledTimes(2);
});
