/** What the questionnaire needs behind the short version: fetched once the page is used. */
import type { AskedWording } from '../model/wording.ts';
import { fetchData } from './fetchData.ts';
import { type Readable, state } from './state.ts';

export type AskedWordings = Readonly<Record<string, AskedWording>>;

/** As published: `deeper-<language>.json`. */
export interface Deeper {
  readonly questions: AskedWordings;
  /** Ids of the figures that a reader may replace by their own. */
  readonly overrideIds: readonly string[];
}

export interface DeeperWording {
  /** Empty until they have arrived. */
  readonly questions: Readable<AskedWordings>;
  /** Fetches them; a failed attempt may be repeated. */
  load(): void;
  /** Acts at once, or when they have arrived. */
  whenHere(act: () => void): void;
  overrideIds(): Promise<readonly string[]>;
}

export function createDeeperWording(address: string): DeeperWording {
  const questions = state<AskedWordings>({});
  let waiting: (() => void)[] = [];
  let ids: readonly string[] = [];
  let phase: 'none' | 'loading' | 'here' = 'none';

  const load = (): void => {
    if (phase !== 'none') return;
    phase = 'loading';
    fetchData<Deeper>(address).then(
      (fetched) => {
        phase = 'here';
        questions.value = fetched.questions;
        ids = fetched.overrideIds;
        for (const act of waiting) act();
        waiting = [];
      },
      () => {
        phase = 'none';
      },
    );
  };

  const whenHere = (act: () => void): void => {
    if (phase === 'here') act();
    else {
      waiting.push(act);
      load();
    }
  };

  return {
    questions,
    load,
    whenHere,
    overrideIds: () => new Promise((resolve) => whenHere(() => resolve(ids))),
  };
}
