import { defineConfig } from 'vitest/config';

/** Speed, as ratios within one run; apart from the tests, since the machine's load moves every timing. */
export default defineConfig({
  test: {
    name: 'bench',
    environment: 'node',
    include: ['tests/bench/**/*.bench.test.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
