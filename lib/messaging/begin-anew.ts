import { onBroadcast } from './client.ts';

/**
 * Loads this page anew once another has erased everything: what stands in its
 * forms would be stored again with the next key. `forget` is called before.
 */
export function beginAnewOnErasure(forget: () => void = () => undefined): void {
  onBroadcast('erased', () => {
    forget();
    location.reload();
  });
}
