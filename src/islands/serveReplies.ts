/** A worker's message loop. Fetches the model once; gives up what a newer request has overtaken. */
import type { Model } from '../model/decision.ts';
import type { AssessmentRequest, Reply } from './protocol.ts';
import { createReplies, type InSteps, type Replies } from './reply.ts';

export function serveReplies<Complete>(inSteps: InSteps<Complete>): void {
  let ready: Promise<Replies<Complete>> | null = null;
  let latest = 0;

  const post = (reply: Reply<Complete>): void => self.postMessage(reply);
  const serve = (model: Model): Replies<Complete> => createReplies(model, inSteps, () => performance.now());

  const load = async (address: string): Promise<Replies<Complete>> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return serve(await response.json());
  };

  const repliesFor = (model: AssessmentRequest['model']): Promise<Replies<Complete>> => {
    if (model !== null && typeof model !== 'string') ready = Promise.resolve(serve(model));
    else if (model !== null) ready ??= load(model);
    return ready ?? Promise.reject(new Error('no model was sent'));
  };

  self.onmessage = async ({ data }: MessageEvent<AssessmentRequest>) => {
    latest = data.id;
    try {
      const replies = await repliesFor(data.model);
      if (latest !== data.id) return;
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
