import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/e2e/support/build.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser on a busy shared machine now and then loses a race no user would. A second try is
  // allowed, and `npm test` names every test that needed it.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
});
