import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Components run in happy-dom, everything else in plain Node: a pure module that needs a document is a defect.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          // Properties are tried many times over, and machines are shared.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', 'test/e2e/**', 'test/built/**'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          // axe over a whole surface takes its time on a busy machine
          testTimeout: 60_000,
          include: ['test/components/**/*.test.tsx'],
          setupFiles: ['test/support/component-setup.ts'],
        },
      },
    ],
  },
});
