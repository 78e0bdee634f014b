import type { Page } from '@playwright/test';
import { bundled } from '../../support/bundle.ts';
import type { Extension } from './extension.ts';

let script: Promise<string> | null = null;

/** A page of the extension in which the store, with what fills it, can be called as `store`. */
export async function openStorePage(extension: Extension): Promise<Page> {
  script ??= bundled('test/support/store-in-page.ts', 'store');
  // The popup opens no database of its own.
  const page = await extension.openOwnPage('popup.html');
  await page.evaluate(`${await script}; window.store = store;`);
  return page;
}
