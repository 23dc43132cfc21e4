/** What the page and the assessment worker say to each other. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';

/** One answered question that was changed: a single path, or the paths of a group such as the departments. */
export interface Change {
  readonly paths: readonly string[];
  /** What stood there before, by path; a path that was open is left out. */
  readonly previous: Readonly<Record<string, string | number>>;
}

export interface AssessmentRequest {
  /** Rises by one with each request; work for a lower one is abandoned. */
  readonly id: number;
  /** The model data, or its address, fetched once; null: as in an earlier request. */
  readonly model: Model | string | null;
  /** Address of the costs that the model data leaves out; null where it holds them. */
  readonly costs: string | null;
  readonly answers: Answers;
  readonly change: Change | null;
}

/** What one answer does: the share of the placement that is first now, without that answer and with it. */
export interface Move {
  readonly paths: readonly string[];
  /** The answer that is compared, by path: the one given, or the one just taken away. */
  readonly answer: Readonly<Record<string, string | number>>;
  /** `cleared`: the answer was taken away, so `to` is the share without it. */
  readonly kind: 'given' | 'cleared';
  readonly placement: PlacementId;
  readonly from: number;
  readonly to: number;
}

/** Placement, label and cost, and what the change did; sent within one frame. */
export interface FirstReply {
  readonly id: number;
  readonly first: FirstLook;
  readonly moved: Move | null;
  /** Milliseconds of the worker's own work since the request came in. */
  readonly elapsed: number;
}

/** The ranking at fewer readings, sent at once; what it says of the cost is not to be shown. */
export interface QuickReply {
  readonly id: number;
  readonly quick: FirstLook;
  readonly elapsed: number;
}

/** What completes the first look: an outlook for the questionnaire, the whole assessment for the result. */
export interface CompleteReply<Complete> {
  readonly id: number;
  readonly complete: Complete;
  readonly elapsed: number;
}

/** The model data could not be fetched. */
export interface FailedReply {
  readonly id: number;
  readonly failed: true;
}

export type Reply<Complete> = QuickReply | FirstReply | CompleteReply<Complete> | FailedReply;
