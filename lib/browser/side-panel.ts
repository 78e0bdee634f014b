import type { Browser } from 'wxt/browser';

type Native = { readonly sidePanel?: typeof Browser.sidePanel } | undefined;

/**
 * The browser's own side panel where it has one: Chromium, not Firefox, though
 * the types of `browser` know no difference. `open()` must run straight in a gesture.
 */
export function sidePanel(): typeof Browser.sidePanel | null {
  const native: Native = Reflect.get(globalThis, 'chrome');
  return native?.sidePanel ?? null;
}
