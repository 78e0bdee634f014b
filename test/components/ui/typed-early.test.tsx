import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { typedEarly } from '../../../components/ui/typed-early.ts';

const first = { amount: '', unit: 'USD', on: false };

function Form({ onEntry }: { readonly onEntry: (entry: typeof first) => void }) {
  const [entry, setEntry] = useState(first);
  const type = (part: Partial<typeof first>) => setEntry({ ...entry, ...part });
  onEntry(entry);
  return (
    <form>
      <input
        type="text"
        value={entry.amount}
        onInput={(event) => type({ amount: event.currentTarget.value })}
      />
      <select value={entry.unit} onChange={(event) => type({ unit: event.currentTarget.value })}>
        <option value="USD">USD</option>
        <option value="EUR">EUR</option>
      </select>
      <input
        type="checkbox"
        checked={entry.on}
        onChange={(event) => type({ on: event.currentTarget.checked })}
      />
    </form>
  );
}

/** What the form has once its code ran, having been used by `use` before. */
function entryAfter(use: (form: HTMLFormElement) => void): typeof first {
  let last = first;
  const form = (
    <Form
      onEntry={(entry) => {
        last = entry;
      }}
    />
  );
  document.body.innerHTML = renderToString(form);
  const [shown] = document.forms;
  if (shown === undefined) throw new Error('no form');
  use(shown);
  const typeAgain = typedEarly(document.body);
  hydrate(form, document.body);
  typeAgain();
  expect(document.forms[0]).toBe(shown);
  return last;
}

test('all that was typed and chosen before the code ran is in the form, at once', () => {
  const entry = entryAfter((form) => {
    const [amount, unit, on] = form.elements;
    Object.assign(amount ?? {}, { value: '12' });
    Object.assign(unit ?? {}, { value: 'EUR' });
    Object.assign(on ?? {}, { checked: true });
  });
  expect(entry).toEqual({ amount: '12', unit: 'EUR', on: true });
});

test('a form that was left alone stays as it is', () => {
  expect(entryAfter(() => undefined)).toEqual(first);
});
