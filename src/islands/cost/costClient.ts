/** The page's side of the cost worker. */
import type { Pair } from '../../engine/cost/saving.ts';
import type { CostStudy } from '../../engine/costStudy.ts';
import type { Answers } from '../../model/answers.ts';
import type { Model } from '../../model/decision.ts';

export interface StudyRequest {
  /** Rises by one with each request. */
  readonly id: number;
  /** With the first request; null afterwards. */
  readonly model: Model | null;
  readonly answers: Answers;
  readonly pair: Pair | null;
}

export interface StudyReply {
  readonly id: number;
  readonly study: CostStudy;
}

export interface CostClient {
  request(answers: Answers, pair: Pair | null): void;
}

/** Takes over a worker. `done` gets the study of the latest request with what was asked; older ones are dropped. */
export function createCostClient(
  worker: Worker,
  model: Model,
  done: (study: CostStudy, answers: Answers) => void,
  failed: () => void,
): CostClient {
  let latest: StudyRequest | null = null;
  worker.onmessage = ({ data }: MessageEvent<StudyReply>) => {
    if (data.id === latest?.id) done(data.study, latest.answers);
  };
  worker.onerror = failed;
  return {
    request(answers, pair) {
      latest = { id: (latest?.id ?? 0) + 1, model: latest === null ? model : null, answers, pair };
      worker.postMessage(latest);
    },
  };
}
