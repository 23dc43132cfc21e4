/** A worker's message loop. Fetches the model once; gives up what a newer request has overtaken. */
import type { Model } from '../model/decision.ts';
import type { AssessmentRequest, Reply } from './protocol.ts';
import { createReplies, type InSteps, type Replies } from './reply.ts';

export function serveReplies<Complete>(inSteps: InSteps<Complete>): void {
  const known = new Map<string, Promise<Replies<Complete>>>();
  let latest = 0;

  const post = (reply: Reply<Complete>): void => self.postMessage(reply);

  const load = async (address: string): Promise<Replies<Complete>> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const model: Model = await response.json();
    return createReplies(model, inSteps, () => performance.now());
  };

  const repliesFor = (address: string): Promise<Replies<Complete>> => {
    const ready = known.get(address) ?? load(address);
    known.set(address, ready);
    return ready;
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
      known.delete(data.model);
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
