/** A part of the program that is fetched when it is first needed; the island is drawn again once it is here. */
import { type Readable, state } from './state.ts';

/** Null until the part has arrived. The first reading asks for it; one that failed is asked for again. */
export function fetchedPart<T>(load: () => Promise<T>): Readable<T | null> {
  const part = state<{ readonly here: T } | null>(null);
  let asked = false;
  return {
    get value() {
      if (!asked) {
        asked = true;
        load().then(
          (here) => {
            part.value = { here };
          },
          () => {
            asked = false;
          },
        );
      }
      return part.value?.here ?? null;
    },
  };
}
