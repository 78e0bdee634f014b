import { useState } from 'preact/hooks';
import {
  type BuyerSettings,
  firstSettings,
  type UsedSettings,
} from '../../lib/trade/buyer-settings.ts';
import type { Answer } from '../ui/kept-text.ts';
import { useLive } from '../ui/use-live.ts';

/** How a page reaches the settings. The same object from one rendering to the next. */
export type SettingsLink<Failure> = {
  readonly read: () => Promise<Answer<UsedSettings, Failure>>;
  /** Keeps these parts; the others stay. */
  readonly keep: (part: Partial<BuyerSettings>) => Promise<Answer<unknown, Failure>>;
  readonly onChange: (changed: () => void) => () => void;
};

/**
 * The settings as they are now, whoever changed them, or why they can't be read
 * (`unread`), and how to change a part of them, with why the last change was `refused`.
 */
export function useSettings<Failure>(link: SettingsLink<Failure>) {
  const stored = useLive(link.read, link.onChange);
  const [refused, setRefused] = useState<Failure | null>(null);

  function noted(kept: Answer<unknown, Failure>): boolean {
    setRefused(kept.ok ? null : kept.failure);
    return kept.ok;
  }

  /** False where it was not stored. */
  const change = async (part: Partial<BuyerSettings>) => noted(await link.keep(part));

  /** As if the buyer had said nothing yet: the way on where what is stored can't be read. */
  const beginAnew = async () => noted(await link.keep(firstSettings));

  const read = stored?.ok
    ? { settings: stored.value, unread: null }
    : { settings: null, unread: stored?.failure ?? null };
  return { ...read, refused, change, beginAnew };
}
