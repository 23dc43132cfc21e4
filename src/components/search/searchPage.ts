/** The search page at work: what is typed is looked for at once; the query stands in the fragment and goes nowhere else. */
import { findPages } from './findPages.ts';
import { loadNames } from './loadNames.ts';
import { loadPagefind } from './pagefind.ts';
import { type KindNames, resultItems } from './showResults.ts';

/** Words that the script needs, from `data-words` of the search block. `{n}`: how many pages. */
export interface SpokenWords {
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly kinds: KindNames;
}

/** Long enough that a word is typed to its end, short enough to feel live. */
const PAUSE = 180;

export function startSearch(block: HTMLElement): void {
  const field = block.querySelector<HTMLInputElement>('input');
  const status = block.querySelector<HTMLElement>('[role=status]');
  const list = block.querySelector<HTMLOListElement>('ol');
  const nothing = block.querySelector<HTMLElement>('[data-nothing]');
  if (!field || !status || !list || !nothing) return;
  const words = JSON.parse(block.dataset.words ?? '') as SpokenWords;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const say = (count: number): string => {
    if (count === 0) return words.none;
    return count === 1 ? words.one : words.many.replace('{n}', String(count));
  };

  const look = async (): Promise<void> => {
    const query = field.value.trim();
    const turn = ++asked;
    history.replaceState(null, '', query === '' ? location.pathname : `#q=${encodeURIComponent(query)}`);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      nothing.hidden = true;
      return;
    }
    block.ariaBusy = 'true';
    try {
      const results = await findPages(query);
      // Somebody typed on: a later answer is on its way.
      if (turn !== asked) return;
      list.replaceChildren(...resultItems(results, words.kinds));
      status.textContent = say(results.length);
      block.dataset.shown = query;
      nothing.hidden = results.length > 0;
    } catch {
      if (turn === asked) status.textContent = words.failed;
    }
    if (turn === asked) block.ariaBusy = 'false';
  };

  const lookSoon = (): void => {
    clearTimeout(pending);
    pending = setTimeout(look, PAUSE);
  };

  /** Up and down go through the results, from the field and back to it. */
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.isComposing) return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('.result-title')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[at + by];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  const takeFragment = (): boolean => {
    const query = new URLSearchParams(location.hash.slice(1)).get('q');
    if (!query || query === field.value.trim()) return false;
    field.value = query;
    void look();
    return true;
  };

  // The engine comes with the first wish to search, and is there when the first word is typed.
  field.addEventListener('focus', () => void Promise.all([loadPagefind(), loadNames()]).catch(() => {}), {
    once: true,
  });
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) lookSoon();
  });
  field.addEventListener('compositionend', lookSoon);
  block.addEventListener('keydown', step);
  addEventListener('hashchange', takeFragment);
  if (!takeFragment() && field.value.trim() !== '') lookSoon();
}
