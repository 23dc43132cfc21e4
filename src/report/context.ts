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

export function createContext(input: ReportInput): ReportContext {
  const { wording, words } = input;
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
    samples: input.assessment.samples.toLocaleString('en'),
  };
}

/** Throws where a wording lacks a placement: content is cross-checked before it gets here. */
export function placementWords(wording: Pick<Wording, 'placements'>, id: PlacementId): PlacementWording {
  const found = wording.placements[id];
  if (!found) throw new RangeError(`the wording has no placement ${id}`);
  return found;
}
