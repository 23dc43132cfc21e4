/** Collects faults of cross-checks, each with the line of the place that it names. */
import type { ContentFault } from './contentError.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

export interface FaultList {
  readonly faults: readonly ContentFault[];
  add(file: YamlFile, path: YamlPath, what: string, mend: string): void;
}

/** An empty list. */
export function createFaultList(): FaultList {
  const faults: ContentFault[] = [];
  return {
    faults,
    add(file, path, what, mend) {
      faults.push({ file: file.file, line: file.lineOf(path), what, mend });
    },
  };
}

/** "Use one of: a, b, c.", with the nearest spelling first where there is one. */
export function useOneOf(known: readonly string[], found: string): string {
  const near = known.find((each) => distance(each, found) <= 2);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length === 0 ? 'Remove it.' : `Use one of: ${known.slice(0, 12).join(', ')}.`;
}

/** Edit distance, enough for misspelt ids. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
