/** The page's side of the assessment worker: the latest replies as state. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessmentRequest, Change, Move, Reply } from './protocol.ts';
import { type Readable, releaseDrawing, state } from './state.ts';

export interface AssessmentClient<Complete> {
  /** The latest first look; the last one stays while a new one is worked out. */
  readonly first: Readable<FirstLook | null>;
  /** `first` is the quick look: the exact one is on its way. */
  readonly quick: Readable<boolean>;
  /** What the latest change did, for the same answers as `first`; while that is quick, the change before. */
  readonly moved: Readable<Move | null>;
  /** The latest completion; it may still be of the answers before. */
  readonly complete: Readable<Complete | null>;
  /** `complete` is of the same answers as `first`, and nothing is under way. */
  readonly settled: Readable<boolean>;
  /** The model data did not arrive; the next request tries again. */
  readonly failed: Readable<boolean>;
  /** Milliseconds of the worker's own work for the latest replies. */
  readonly elapsed: Readable<{ readonly first: number; readonly complete: number }>;
  /** Asks for an assessment; replies to earlier requests are dropped. */
  request(answers: Answers, change?: Change | null): void;
}

/** Takes over a worker that serves replies. Only in the browser. */
export function createAssessmentClient<Complete>(
  worker: Worker,
  model: Model | string,
  costs: string | null = null,
): AssessmentClient<Complete> {
  const first = state<FirstLook | null>(null);
  const quick = state(false);
  const moved = state<Move | null>(null);
  const complete = state<Complete | null>(null);
  const settled = state(false);
  const failed = state(false);
  const elapsed = state({ first: 0, complete: 0 });
  // A worker resolves addresses against its own file; a model that it was given, it keeps.
  const address = typeof model === 'string' ? new URL(model, location.href).href : null;
  const costsAddress = costs === null ? null : new URL(costs, location.href).href;
  const held = typeof model === 'string' ? null : model;
  let id = 0;

  worker.onmessage = ({ data }: MessageEvent<Reply<Complete>>) => {
    if (data.id !== id) return;
    releaseDrawing();
    if ('failed' in data) {
      failed.value = true;
      return;
    }
    failed.value = false;
    if ('quick' in data) {
      // What the role costs, and what is odd, stay until they are worked out again.
      const { cost, warnings } = first.value ?? data.quick;
      elapsed.value = { first: data.elapsed, complete: 0 };
      first.value = { ...data.quick, cost, warnings };
      quick.value = true;
    } else if ('first' in data) {
      elapsed.value = { first: data.elapsed, complete: 0 };
      moved.value = data.moved;
      first.value = data.first;
      quick.value = false;
    } else {
      elapsed.value = { ...elapsed.value, complete: data.elapsed };
      complete.value = data.complete;
      settled.value = true;
    }
  };
  worker.onerror = () => {
    failed.value = true;
  };

  return {
    first,
    quick,
    moved,
    complete,
    settled,
    failed,
    elapsed,
    request(answers, change = null) {
      id += 1;
      settled.value = false;
      const request: AssessmentRequest = {
        id,
        model: address ?? (id === 1 ? held : null),
        costs: costsAddress,
        answers,
        change,
      };
      worker.postMessage(request);
    },
  };
}
