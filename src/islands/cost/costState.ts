/** The cost page's state: data, answers, the pair that is compared, and the page's contents that are on the screen. */
import type { Pair } from '../../engine/cost/saving.ts';
import type { CostStudy } from '../../engine/costStudy.ts';
import type { Answers } from '../../model/answers.ts';
import type { Model } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import { type CostPage, makeCostPage } from '../../report/costPage/costPage.ts';
import type { CostAloneWords } from '../../report/words/en/costAlone.ts';
import { fetchData } from '../fetchData.ts';
import { createSession, type Session } from '../session.ts';
import { follow, type Readable, state } from '../state.ts';
import { type CostClient, createCostClient } from './costClient.ts';

/** What is shown, with what it was made from. */
export interface ShownCost {
  readonly page: CostPage;
  readonly answers: Answers;
  readonly model: Model;
  readonly wording: Wording;
}

export interface CostState {
  /** The latest contents; null until the first. */
  readonly shown: Readable<ShownCost | null>;
  readonly working: Readable<boolean>;
  readonly failed: Readable<boolean>;
  readonly session: Readable<Session | null>;
  /** Compares another pair; null: the one that the result compares. */
  compare(pair: Pair | null): void;
  /** Fetches the data, reads the answers and follows them. Gives what ends that. */
  open(addresses: { readonly model: string; readonly wording: string }): () => void;
  retry(): void;
}

export function createCostState(words: CostAloneWords): CostState {
  const shown = state<ShownCost | null>(null);
  const working = state(false);
  const failed = state(false);
  const session = state<Session | null>(null);
  const pair = state<Pair | null>(null);
  const ends: (() => void)[] = [];
  let client: CostClient | null = null;
  let ended = false;
  let retry = (): void => undefined;

  const ask = (): void => {
    if (!client || !session.value) return;
    working.value = true;
    client.request(session.value.answers.value, pair.value);
  };

  const start = async (addresses: { readonly model: string; readonly wording: string }): Promise<void> => {
    failed.value = false;
    try {
      const [model, wording] = await Promise.all([
        fetchData<Model>(addresses.model),
        fetchData<Wording>(addresses.wording),
      ]);
      if (!ended) begin(model, wording);
    } catch {
      failed.value = true;
    }
  };

  const begin = (model: Model, wording: Wording): void => {
    const opened = createSession({
      overrideIds: model.costs.parameters.map(({ id }) => id),
      regionIds: model.costs.regions.map(({ id }) => id),
    });
    const done = (study: CostStudy, answers: Answers): void => {
      shown.value = { page: makeCostPage({ model, wording, words, answers, study }), answers, model, wording };
      working.value = false;
      failed.value = false;
    };
    client = createCostClient(
      new Worker(new URL('./cost.worker.ts', import.meta.url), { type: 'module' }),
      model,
      done,
      () => {
        failed.value = true;
        working.value = false;
      },
    );
    session.value = opened;
    const followAnswers = (): void => {
      if (!ended) ends.push(follow(() => opened.answers.value, ask));
    };
    ends.push(opened.open(followAnswers));
  };

  return {
    shown,
    working,
    failed,
    session,
    compare(next) {
      pair.value = next;
      ask();
    },
    open(addresses) {
      retry = () => {
        if (client) ask();
        else void start(addresses);
      };
      void start(addresses);
      return () => {
        ended = true;
        for (const end of ends) end();
      };
    },
    retry: () => retry(),
  };
}
