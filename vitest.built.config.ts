import { defineConfig } from 'vitest/config';

// Tests of what the build made; the build must stand in .output.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'built', environment: 'node', include: ['test/built/**/*.test.ts'] } },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['test/e2e/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
