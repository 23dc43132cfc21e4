/** Everything of `content/` that decides and words a result, read, cross-checked and ready for engine and pages. */
import { buildModel } from './buildModel.ts';
import { buildWording } from './buildWording.ts';
import { checkModel } from './checkModel.ts';
import { ContentError, type ContentFault } from './contentError.ts';
import type { Text } from './contentSchema.ts';
import type { Model } from './decision.ts';
import type { Example } from './example.ts';
import { expandQuestions } from './expandQuestions.ts';
import { type LoadedCosts, loadCosts } from './loadCosts.ts';
import { type Content, readContent } from './readContent.ts';
import type { Language, Wording } from './wording.ts';

export interface LoadedContent {
  readonly model: Model;
  readonly wording: Readonly<Record<Language, Wording>>;
  /** In the order of their file names. */
  readonly examples: readonly Example[];
  /** Teams that were really seen, to hold the estimated workload against. */
  readonly observedTeams: LoadedCosts['observedTeams'];
  /** Published ratios, for the same. */
  readonly observedRatios: LoadedCosts['observedRatios'];
  /** How old the figures of each file of the costs are. */
  readonly dated: LoadedCosts['dated'];
}

/** Throws `ContentError` with every fault found: `file:line`, what is wrong, how to mend it. */
export function loadModel(contentFolder: string): LoadedContent {
  const faults: ContentFault[] = [];
  const content = attempt(() => readContent(contentFolder), faults);
  const costs = attempt(() => loadCosts(contentFolder, Object.keys(content?.sources.data ?? {})), faults);
  if (content === null || costs === null) throw new ContentError(faults);
  const questions = expandQuestions(content, regionNames(costs));
  const overrideIds = costs.costs.parameters.map(({ id }) => id);
  const regionIds = costs.costs.regions.map(({ id }) => id);
  faults.push(...checkModel(content, questions, overrideIds, regionIds));
  if (faults.length > 0) throw new ContentError(faults);
  return {
    model: buildModel(content, questions, costs.costs),
    wording: {
      en: buildWording(content, questions, costs.wording.en, 'en'),
      zh: buildWording(content, questions, costs.wording.zh, 'zh'),
    },
    examples: content.examples.map(({ data }) => toExample(data)),
    observedTeams: costs.observedTeams,
    observedRatios: costs.observedRatios,
    dated: costs.dated,
  };
}

function attempt<T>(read: () => T, faults: ContentFault[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

function regionNames({ costs, wording }: LoadedCosts): Record<string, Text> {
  return Object.fromEntries(
    costs.regions.map(({ id }) => [id, { en: wording.en.regions[id] ?? id, zh: wording.zh.regions[id] ?? id }]),
  );
}

function toExample(data: Content['examples'][number]['data']): Example {
  const { label, ...expect } = data.expect;
  return { ...data, expect: label === undefined ? expect : { ...expect, label } };
}
