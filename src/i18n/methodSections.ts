import type { MethodPageId } from '../components/method/methodPages.ts';

/** A piece of a section: a paragraph, a formula in plain type, or a list; sources and a way onward may follow. */
export type Passage =
  | { readonly text: string; readonly sources?: readonly string[]; readonly to?: WayOnward }
  | { readonly formula: string }
  | { readonly list: readonly string[] };

export interface WayOnward {
  readonly page: MethodPageId;
  readonly name: string;
}

export interface MethodSection {
  /** The anchor, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly passages: readonly Passage[];
}

/** Figures of the model and of the engine that the text names, as they are shown. */
export interface MethodFigures {
  /** Thresholds of the label: shares in per cent, the lead in points. */
  readonly clear: string;
  readonly leaning: string;
  readonly lead: string;
  readonly rankingAnswers: number;
  /** Readings usually drawn, and the independent randomisations that they are drawn in. */
  readonly samples: string;
  readonly randomisations: number;
  /** Half the width of the interval of module coverage. */
  readonly coverageHalfWidth: string;
  /** Weight of a module that is not used, of some use, and core. */
  readonly levels: readonly [string, string, string];
  /** Strength of the second priority against the first. */
  readonly second: string;
  /** Share of employees who use the ERP: low, likely and high, in per cent. */
  readonly userShare: readonly [string, string, string];
  /** Users at which a figure for users per administrator is stated. */
  readonly referenceUsers: string;
  /** A large team that was counted: its users, its administrators, and what users per administrator alone would ask for. */
  readonly large: { readonly users: string; readonly seen: string; readonly straight: string };
}

/** Ids of the sources that sections cite. */
export const citedIn = (sections: readonly MethodSection[]): readonly string[] =>
  sections.flatMap(({ passages }) => passages.flatMap((each) => ('sources' in each ? (each.sources ?? []) : [])));
