import { onBroadcast } from './client.ts';

/**
 * Loads this page anew once another has erased everything, or has taken a backup
 * in: what stands in its forms would be stored over that with the next key.
 * `forget` is called where all is erased: nothing typed is to be stored then.
 */
export function beginAnewOnErasure(forget: () => void = () => undefined): void {
  onBroadcast('erased', () => {
    forget();
    location.reload();
  });
  onBroadcast('restored', () => location.reload());
}
