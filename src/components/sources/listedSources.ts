/** Every source that a page cites, with what is known of it and where it is used. */
import type { Language, SourceWording } from '../../model/wording.ts';
import { groupOf, type SourceGroup, sourceGroupIds } from '../../report/sourcePages.ts';
import { model, wording } from '../computed.ts';
import { type CitingPage, sourceUses } from '../sourceUses.ts';

export interface ListedSource extends SourceWording {
  readonly id: string;
  readonly pages: readonly CitingPage[];
}

/** Groups that hold a source, in order, each with its sources in order of id. */
export function listedSources(language: Language): ReadonlyMap<SourceGroup, readonly ListedSource[]> {
  const all = [...sourceUses(model, language)].flatMap(([id, pages]) => {
    const source = wording[language].sources[id];
    return source ? [{ ...source, id, pages }] : [];
  });
  const groups = sourceGroupIds.map((group) => [group, all.filter(({ id }) => groupOf(id) === group)] as const);
  return new Map(groups.filter(([, sources]) => sources.length > 0));
}
