import { keptSettingsSchema, type UsedSettings } from './buyer-settings.ts';
import { wholePackSchema } from './read-rule-pack.ts';

/** What to use of settings as they are kept; null where they are in no shape that this version knows. */
export function usedSettings(kept: unknown): UsedSettings | null {
  const { data: settings } = keptSettingsSchema.safeParse(kept);
  if (settings === undefined) return null;
  if (settings.pack === null) return { ...settings, pack: null, packRefused: false };
  const { data: pack = null } = wholePackSchema.safeParse(settings.pack);
  return { ...settings, pack, packRefused: pack === null };
}
