/** What could be kept of answers that came by a link or a file, and what could not. */
import type { Answers, Fault } from '../model/answers.ts';
import type { Warning } from '../model/assessment.ts';
import { CURRENT_VERSION } from './version.ts';

export interface Opened {
  readonly answers: Answers;
  /** Version of the shape that it was written in; null where it does not say. */
  readonly version: number | null;
  /** From a later version than this one: some of it may mean more than is read here. */
  readonly newer: boolean;
  /** What was not kept, and why. */
  readonly dropped: readonly Fault[];
  /** The same for the assessment: `dropped-field` for each, `migrated` where another version was carried over. */
  readonly warnings: readonly Warning[];
}

/** Puts together what was kept. A version that is not ours is told by `newer` or dropped, never refused. */
export function opened(answers: Answers, faults: readonly Fault[], version: number | null): Opened {
  const newer = version !== null && version > CURRENT_VERSION;
  const dropped = newer ? faults.filter(({ code }) => code !== 'unknown-schema') : faults;
  const paths = [...new Set(dropped.map(({ path }) => path))];
  return {
    answers,
    version,
    newer,
    dropped,
    warnings: [
      ...(newer ? [{ path: 'schema', code: 'migrated' as const }] : []),
      ...paths.map((path) => ({ path, code: 'dropped-field' as const })),
    ],
  };
}
