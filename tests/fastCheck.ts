import fc from 'fast-check';

/** The same companies in every run, so that a red test means a change; `FC_SEED` tries others. */
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20_261_124),
  endOnFailure: process.env.FC_SEED !== undefined,
});
