/** Collects faults of guides, each with its line. */
import type { ContentFault } from '../contentError.ts';

export interface GuideFaults {
  readonly faults: ContentFault[];
  add(file: string, line: number, what: string, mend: string): void;
}

/** An empty list. */
export function guideFaults(): GuideFaults {
  const faults: ContentFault[] = [];
  return {
    faults,
    add(file, line, what, mend) {
      faults.push({ file, line, what, mend });
    },
  };
}
