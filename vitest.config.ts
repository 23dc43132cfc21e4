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
          // Most of their time is waiting for a page to be quiet.
          maxWorkers: 3,
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
