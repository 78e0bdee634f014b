import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath } from '../../../scripts/browsers.ts';
import type { Gatekeeper } from './gatekeeper.ts';

export type LaunchOptions = {
  /** Folder of the built extension; null for a browser without it. */
  readonly extension: string | null;
  /** Folder of the browser's profile; kept when the browser is closed. */
  readonly profile: string;
  readonly gatekeeper: Gatekeeper;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** Chromium with the extension, and no way to any network but the gatekeeper. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const { extension, profile, gatekeeper, colorScheme, headless = true, viewport } = options;
  forbidPreconnects(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless,
    acceptDownloads: true,
    viewport: viewport ?? { width: 1280, height: 800 },
    proxy: { server: `http://127.0.0.1:${gatekeeper.port}`, bypass: '<-loopback>' },
    ...(colorScheme === undefined ? {} : { colorScheme }),
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

// The browser opens connections to hosts it expects to need; the gatekeeper could not tell them from a request.
function forbidPreconnects(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ net: { network_prediction_options: 2 } }));
}

/** The id that Chromium gives an unpacked extension: letters a to p from a hash of its folder. */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
