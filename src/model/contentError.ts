/** A mistake in `content/`: where it stands, what is wrong, and how to mend it. */
export interface ContentFault {
  /** Path below the content folder's parent, such as `content/model/criteria.yaml`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** One fault as it is printed: `file:line: what is wrong. How to mend it.` */
export const describeFault = (fault: ContentFault): string =>
  `${fault.file}:${fault.line}: ${fault.what} ${fault.mend}`;

/** Thrown with every fault that was found; its message holds one line a fault, sorted by file and line. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    const sorted = [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    super(sorted.map(describeFault).join('\n'));
    this.name = 'ContentError';
    this.faults = sorted;
  }
}
