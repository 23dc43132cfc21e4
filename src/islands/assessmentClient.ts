/** The page's side of the assessment worker: the latest replies as signals. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '../model/answers.ts';
import type { FirstLook } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessmentRequest, Change, Move, Reply } from './protocol.ts';

export interface AssessmentClient<Complete> {
  /** The latest first look; the last one stays while a new one is worked out. */
  readonly first: ReadonlySignal<FirstLook | null>;
  /** What the latest change did, for the same answers as `first`. */
  readonly moved: ReadonlySignal<Move | null>;
  /** The latest completion; it may still be of the answers before. */
  readonly complete: ReadonlySignal<Complete | null>;
  /** `complete` is of the same answers as `first`, and nothing is under way. */
  readonly settled: ReadonlySignal<boolean>;
  /** The model data did not arrive; the next request tries again. */
  readonly failed: ReadonlySignal<boolean>;
  /** Milliseconds of the worker's own work for the latest replies. */
  readonly elapsed: ReadonlySignal<{ readonly first: number; readonly complete: number }>;
  /** Asks for an assessment; replies to earlier requests are dropped. */
  request(answers: Answers, change?: Change | null): void;
}

/** Takes over a worker that serves replies. Only in the browser. */
export function createAssessmentClient<Complete>(worker: Worker, model: Model | string): AssessmentClient<Complete> {
  const first = signal<FirstLook | null>(null);
  const moved = signal<Move | null>(null);
  const complete = signal<Complete | null>(null);
  const settled = signal(false);
  const failed = signal(false);
  const elapsed = signal({ first: 0, complete: 0 });
  // A worker resolves addresses against its own file; a model that it was given, it keeps.
  const address = typeof model === 'string' ? new URL(model, location.href).href : null;
  const held = typeof model === 'string' ? null : model;
  let id = 0;

  worker.onmessage = ({ data }: MessageEvent<Reply<Complete>>) => {
    if (data.id !== id) return;
    if ('failed' in data) {
      failed.value = true;
      return;
    }
    failed.value = false;
    if ('first' in data) {
      elapsed.value = { first: data.elapsed, complete: 0 };
      moved.value = data.moved;
      first.value = data.first;
    } else {
      elapsed.value = { ...elapsed.peek(), complete: data.elapsed };
      complete.value = data.complete;
      settled.value = true;
    }
  };
  worker.onerror = () => {
    failed.value = true;
  };

  return {
    first,
    moved,
    complete,
    settled,
    failed,
    elapsed,
    request(answers, change = null) {
      id += 1;
      settled.value = false;
      const request: AssessmentRequest = { id, model: address ?? (id === 1 ? held : null), answers, change };
      worker.postMessage(request);
    },
  };
}
