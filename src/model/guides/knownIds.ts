/** Ids of the model and of the sources, for what guides and the glossary refer to. */
import { placementIds } from '../contentSchema.ts';
import type { Content } from '../readContent.ts';

export interface KnownIds {
  readonly sources: readonly string[];
  readonly placements: readonly string[];
  readonly duties: readonly string[];
  readonly safeguards: readonly string[];
  /** Paths of questions: those of the files, and `controls.<safeguard>` for each safeguard. */
  readonly questions: readonly string[];
}

/** The ids that `content` holds. */
export function knownIds(content: Content): KnownIds {
  const safeguards = Object.keys(content.safeguards.data);
  return {
    sources: Object.keys(content.sources.data),
    placements: placementIds,
    duties: Object.keys(content.duties.data.duties),
    safeguards,
    questions: [
      ...content.questionFiles.flatMap(({ data }) => Object.keys(data.questions)),
      ...safeguards.map((id) => `controls.${id}`),
    ],
  };
}
