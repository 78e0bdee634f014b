import { options } from 'preact';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * What was typed and chosen in a form before its code ran, which takes the form
 * over with its own first values. The function that is returned types it again, to
 * be called as soon as the code has.
 */
export function typedEarly(root: ParentNode): () => void {
  const early = [...root.querySelectorAll<Control>('input, select')]
    .filter(isChanged)
    // What has the focus comes first: as one is typed, the others lose their text, and
    // that one its caret, or what an input method is composing in it.
    .sort((one, other) => Number(hasFocus(other)) - Number(hasFocus(one)))
    .map(kept);
  return () => {
    const { debounceRendering } = options;
    // At once: a control's handler adds its text to what was shown last.
    options.debounceRendering = (render) => render();
    for (const type of early) type();
    if (debounceRendering === undefined) delete options.debounceRendering;
    else options.debounceRendering = debounceRendering;
  };
}

const hasFocus = (control: Control) => control === document.activeElement;

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(
      ({ selected, defaultSelected }) => selected !== defaultSelected,
    );
  }
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
}

function kept(control: Control): () => void {
  const { value } = control;
  const checked = control instanceof HTMLInputElement && control.checked;
  return () => {
    control.value = value;
    if (control instanceof HTMLInputElement) control.checked = checked;
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
