/** Studies of the cost, away from the page: the latest request only. */
import { studyCost } from '../../engine/costStudy.ts';
import type { Model } from '../../model/decision.ts';
import type { StudyReply, StudyRequest } from './costClient.ts';

let model: Model | null = null;
let waiting: StudyRequest | null = null;

self.onmessage = ({ data }: MessageEvent<StudyRequest>) => {
  model = data.model ?? model;
  const first = waiting === null;
  waiting = data;
  // Requests that came in meanwhile are overtaken by the last of them.
  if (first) setTimeout(work, 0);
};

function work(): void {
  const request = waiting;
  waiting = null;
  if (request === null || model === null) return;
  const reply: StudyReply = { id: request.id, study: studyCost(model, request.answers, request.pair) };
  self.postMessage(reply);
}
