/** A worker's message loop. Fetches the model once; gives up what a newer request has overtaken. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import { fetchData } from './fetchData.ts';
import type { AssessmentRequest, Reply } from './protocol.ts';
import { createReplies, type InSteps, type Replies } from './reply.ts';

/** What a worker may do before the replies proper. */
export interface Beforehand {
  /** What can be said at once. */
  readonly quickLook: (model: Model, answers: Answers) => FirstLook;
  /** Loads what a request needs besides the model. */
  readonly prepare: (model: Model, request: AssessmentRequest) => Promise<void>;
}

interface Served<Complete> {
  readonly model: Model;
  readonly replies: Replies<Complete>;
}

export function serveReplies<Complete>(inSteps: InSteps<Complete>, beforehand: Beforehand | null = null): void {
  let ready: Promise<Served<Complete>> | null = null;
  let latest = 0;

  const post = (reply: Reply<Complete>): void => self.postMessage(reply);
  const now = (): number => performance.now();
  const serve = (model: Model): Served<Complete> => ({ model, replies: createReplies(model, inSteps, now) });
  const load = async (address: string): Promise<Served<Complete>> => serve(await fetchData<Model>(address));

  const servedFor = (model: AssessmentRequest['model']): Promise<Served<Complete>> => {
    if (model !== null && typeof model !== 'string') ready = Promise.resolve(serve(model));
    else if (model !== null) ready ??= load(model);
    return ready ?? Promise.reject(new Error('no model was sent'));
  };

  self.onmessage = async ({ data }: MessageEvent<AssessmentRequest>) => {
    latest = data.id;
    try {
      const { model, replies } = await servedFor(data.model);
      if (latest !== data.id) return;
      if (beforehand) {
        const started = now();
        const quick = beforehand.quickLook(model, data.answers);
        post({ id: data.id, quick, elapsed: now() - started });
        await beforehand.prepare(model, data);
      }
      for (const reply of replies(data)) {
        if (latest !== data.id) return;
        if (reply) post(reply);
        else await nextTask();
      }
    } catch (fault) {
      ready = null;
      post({ id: data.id, failed: true });
      console.error(fault);
    }
  };
}

/** Lets waiting messages in. A timer would be held back to 4 ms once it is nested. */
const channel = new MessageChannel();
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
