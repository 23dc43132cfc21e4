import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/closingLine.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,properties,oracles,content}/**/*.test.ts'],
          setupFiles: ['tests/fastCheck.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/budget.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          // Much of their time is waiting for a page.
          maxWorkers: 3,
          // How long to wait for what must come to be; a busy machine needs more than a second.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 90_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // Alone, since it counts all that the server serves.
          name: 'budget',
          environment: 'node',
          include: ['tests/browser/budget.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
