import type { ConfidenceLabel } from './assessment.ts';
import type { PlacementId } from './decision.ts';

/** A whole company that opens with one click, and what an expert would say to it. */
export interface Example {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  /** One paragraph. */
  readonly description: Readonly<Record<'en' | 'zh', string>>;
  /** Answers in the contract's nested JSON shape, version 1. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly placement: PlacementId;
    /** Absent where the label may be any. */
    readonly label?: ConfidenceLabel;
    readonly why: Readonly<Record<'en' | 'zh', string>>;
  };
}
