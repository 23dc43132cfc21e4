/** What every section of a report is made from. */
import type { Answers } from '../model/answers.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';
import type { Language, PlacementWording, Wording } from '../model/wording.ts';
import type { PlacementName } from './figureTypes.ts';
import { createSourceNotes, type SourceNotes } from './sourceNotes.ts';
import type { Words } from './words/en.ts';

export interface ReportInput {
  readonly model: Model;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Of the same language as `wording`. */
  readonly words: Words;
}

export interface ReportContext extends ReportInput {
  readonly language: Language;
  readonly notes: SourceNotes;
  /** A department inside a sentence: “operations”, “the general office” / “运营管理部门”. */
  department(id: PlacementId): string;
  /** A department in a table. */
  named(id: PlacementId): PlacementName;
  /** Number of readings, as text. */
  readonly samples: string;
}

/** Words that the cost is told with. */
export type CostWords = Pick<
  Words,
  | 'language'
  | 'department'
  | 'start'
  | 'list'
  | 'breakEven'
  | 'comparison'
  | 'cost'
  | 'drivers'
  | 'lines'
  | 'role'
  | 'totals'
  | 'sources'
>;

/** What the parts about the cost are made from; a page on the cost alone has no more than this. */
export interface CostContext extends Omit<ReportContext, 'assessment' | 'words'> {
  readonly words: CostWords;
  readonly assessment: Pick<Assessment, 'samples' | 'cost' | 'warnings' | 'workings'> & {
    readonly recommendation: Pick<Assessment['recommendation'], 'placement'>;
  };
}

export interface CostInput extends Omit<ReportInput, 'assessment' | 'words'> {
  readonly words: CostWords;
  readonly assessment: CostContext['assessment'];
}

export function createCostContext(input: CostInput): CostContext {
  const { wording, words, assessment } = input;
  return {
    ...input,
    language: wording.language,
    notes: createSourceNotes(wording, words),
    department: (id) => words.department(id, placementWords(wording, id)),
    named: (id) => ({
      placement: id,
      name: placementWords(wording, id).name,
      short: placementWords(wording, id).short,
    }),
    samples: assessment.samples.toLocaleString('en'),
  };
}

export function createContext(input: ReportInput): ReportContext {
  return { ...createCostContext(input), ...input };
}

/** Throws where a wording lacks a placement: content is cross-checked before it gets here. */
export function placementWords(wording: Pick<Wording, 'placements'>, id: PlacementId): PlacementWording {
  const found = wording.placements[id];
  if (!found) throw new RangeError(`the wording has no placement ${id}`);
  return found;
}
