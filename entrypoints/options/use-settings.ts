import { useState } from 'preact/hooks';
import { useLive } from '../../components/ui/use-live.ts';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import type { BuyerSettings } from '../../lib/trade/buyer-settings.ts';

const read = () => send('readSettings', {});
const onChange = (changed: () => void) => onBroadcast('settingsChanged', changed);

/** The settings as they are now, and how to change a part of them. */
export function useSettings() {
  const stored: Stored<BuyerSettings> | null = useLive(read, onChange);
  const [refused, setRefused] = useState<StoreFailure | null>(null);
  const failure = stored && !stored.ok ? stored.failure : refused;

  /** False where it was not stored. */
  async function change(part: Partial<BuyerSettings>): Promise<boolean> {
    // Afresh, so that another tab's change of another part stays.
    const now = await send('readSettings', {});
    const kept = now.ok ? await send('keepSettings', { ...now.value, ...part }) : now;
    setRefused(kept.ok ? null : kept.failure);
    return kept.ok;
  }

  return { settings: stored?.ok ? stored.value : null, failure, change };
}
