/** What guides refer to: ids of model and sources, terms, roles, examples. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type ContentFault } from '../contentError.ts';
import { readContent } from '../readContent.ts';
import { type KnownIds, knownIds } from './knownIds.ts';
import { loadGlossary } from './loadGlossary.ts';
import { roleAnchors } from './roleAnchors.ts';

export interface Surroundings {
  readonly known: KnownIds;
  readonly terms: readonly string[];
  /** Role id → ids of its sections and clauses. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly examples: readonly string[];
}

/** Throws `ContentError` with the faults of all of them: they must be whole before links to them are followed. */
export function readSurroundings(contentFolder: string): Surroundings {
  const faults: ContentFault[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
      return null;
    }
  };
  const content = attempt(() => readContent(contentFolder));
  const terms = attempt(() => loadGlossary(contentFolder));
  const roles = attempt(() => roleAnchors(contentFolder));
  if (content === null || terms === null || roles === null) throw new ContentError(faults);
  const examples = readdirSync(path.join(contentFolder, 'examples')).map((name) => name.replace(/\.yaml$/, ''));
  return { known: knownIds(content), terms: Object.keys(terms), roles, examples };
}
