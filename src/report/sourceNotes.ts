import type { Wording } from '../model/wording.ts';
import type { SourceNote } from './reportTypes.ts';
import type { Words } from './words/en.ts';

export interface SourceNotes {
  /** Numbers of these sources, given out in the order in which they are first cited. */
  cite(sources: readonly string[]): readonly number[];
  /** All that were cited so far. */
  rows(): readonly SourceNote[];
}

export function createSourceNotes(wording: Pick<Wording, 'sources'>, words: Pick<Words, 'sources'>): SourceNotes {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
  const row = (id: string, number: number): SourceNote => {
    const source = wording.sources[id];
    return source
      ? { number, id, text: words.sources.source(source.title, source.publisher, source.read), url: source.url }
      : { number, id, text: words.sources.judgement(), url: '' };
  };
  return {
    cite: (sources) => [...new Set(sources.map(numberOf))].sort((a, b) => a - b),
    rows: () => [...numbers].map(([id, number]) => row(id, number)),
  };
}
