import { test as base, expect } from '@playwright/test';
import { Extension } from './extension.ts';

/**
 * A test with the built extension in a fresh browser. It fails when anything
 * in the browser asked for an address that is not one of the test's pages.
 */
export const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
  extension: async ({}, use) => {
    const extension = await Extension.start();
    try {
      await use(extension);
      expect(extension.strays, 'requests to a network').toEqual([]);
    } finally {
      await extension.close();
    }
  },
});

export { expect };
