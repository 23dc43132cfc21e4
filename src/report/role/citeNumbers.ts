/** Numbers sources in the order in which a document first cites them. */
import type { Citation } from '../../model/roles/role.ts';
import type { Language } from '../../model/wording.ts';
import type { Cite } from './roleDocument.ts';

export interface CiteNumbers {
  /** As shown after a text. */
  cite(citations: readonly Citation[]): readonly Cite[];
  /** Ids of the sources cited so far, by number. */
  sources(): readonly string[];
}

/** `judgement` is the word that stands where no source does. */
export function createCiteNumbers(language: Language, judgement: string): CiteNumbers {
  const order: string[] = [];
  return {
    cite: (citations) =>
      citations.map(({ id, clause }) => {
        if (id === 'judgement') return { source: null, number: null, label: judgement };
        if (!order.includes(id)) order.push(id);
        return { source: id, number: order.indexOf(id) + 1, label: clause?.[language] ?? null };
      }),
    sources: () => order,
  };
}
