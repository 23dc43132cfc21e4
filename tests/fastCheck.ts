import fc from 'fast-check';
import { vi } from 'vitest';

/** The same companies in every run, so that a red test means a change; `FC_SEED` tries others. */
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20_261_124),
  endOnFailure: process.env.FC_SEED !== undefined,
});

/** `npm run test:long` holds twenty times as many companies, and no test ends for want of time. */
if (process.env.LONG) vi.setConfig({ testTimeout: 7_200_000 });
