/** Answers once they are inside: only what was answered, by path. `parseAnswers.ts` is the one door. */

/** The reader's own figure in place of ours: a point, or a range. */
export type Override = number | { readonly low: number; readonly likely: number; readonly high: number };

/** Valid answers. A path that is absent is "not sure". */
export interface Answers {
  /** Path of the contract (`company.employees`, `modules.finance`, `capability.it`, `controls.key-users`, …) → option id or number. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly overrides: Readonly<Record<string, Override>>;
}

/** What is wrong with one field. */
export interface Fault {
  readonly path: string;
  readonly code:
    | 'wrong-type'
    | 'out-of-range'
    | 'unknown-key'
    | 'unknown-option'
    | 'same-priorities'
    | 'range-order'
    | 'unknown-override'
    | 'unknown-schema';
  /** What was found, as text that is safe to show; cut at 60 characters. */
  readonly found: string;
  /** What is accepted: option ids, or a range. */
  readonly accepted:
    | { readonly options: readonly string[] }
    | { readonly min: number; readonly max: number; readonly whole: boolean }
    | { readonly rule: string };
}
