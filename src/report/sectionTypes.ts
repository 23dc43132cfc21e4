/** The sections of a report below its head: reasons, what would change it, ranking, safeguards, structure, duties. */
import type { PlacementId, StructureId } from '../model/decision.ts';
import type { Figure, NamedWorked, PlacementName, Worked } from './figureTypes.ts';

export interface ReasonRow {
  readonly criterion: string;
  readonly name: string;
  readonly favours: PlacementId;
  /** “favours IT” / “有利于信息技术部门” */
  readonly favoursText: string;
  /** The bold sentence. */
  readonly headline: string;
  /** Why, with the reader's own answers. */
  readonly why: string;
  /** Signed, “+0.14” / “−0.08”; `value` draws the bar. */
  readonly contribution: Figure;
  /** How its weight and its difference came about. */
  readonly workings: readonly NamedWorked[];
  /** “From your answers: servers, interfaces, own code.” Empty when none moved it. */
  readonly from: string;
  /** When another weight of this criterion would put the runner-up level; null where none does. */
  readonly tips: { readonly text: string; readonly worked: Worked } | null;
  readonly notes: readonly number[];
}

export interface ReasonsSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ReasonRow[];
  /** “Together” and the sum; null when there is no runner-up. */
  readonly total: { readonly label: string; readonly figure: Figure } | null;
  /** Instead of rows, when there is nothing to compare; else empty. */
  readonly empty: string;
}

export interface FlipRow {
  /** One entry a change; two when only a pair changes the first place. */
  readonly changes: readonly {
    readonly path: string;
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly first: PlacementName;
  readonly share: Figure;
  /** A turning point's own uncertainty: “turns between 36 and 44 users”; else empty. */
  readonly between: string;
}

export interface FlipsSection {
  readonly title: string;
  readonly note: string;
  readonly columns: {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly share: string;
  };
  /** The most telling first. */
  readonly rows: readonly FlipRow[];
  /** How many of the rows stand unfolded. */
  readonly shown: number;
  /** What opens the others; empty where there are none. */
  readonly more: string;
  /** “The other 23 answers change nothing on their own.” Null when nothing is answered or nothing can be said. */
  readonly rest: { readonly text: string; readonly worked: Worked } | null;
  /** Instead of rows when nothing changes it; else empty. */
  readonly empty: string;
}

export interface RankRow extends PlacementName {
  readonly leader: boolean;
  /** Share of readings ranked 1st … 4th, 0 to 1. */
  readonly shares: readonly number[];
  /** The same as shown. */
  readonly cells: readonly string[];
  /** Why it is ruled out; null otherwise. Then no figures are shown. */
  readonly ruledOut: string | null;
}

export interface RankingSection {
  readonly title: string;
  readonly note: string;
  readonly chartTitle: string;
  readonly chartNote: string;
  /** Heads of the table behind the chart: department, 1st … 4th. */
  readonly columns: readonly string[];
  /** Highest first-rank share first, ruled-out ones last. */
  readonly rows: readonly RankRow[];
  /** “Under other reasonable rules IT comes first in 53 to 84% of readings.” Empty when none is first. */
  readonly otherRules: string;
  /** Which departments any reading can put first. */
  readonly possible: string;
  /** “One against one, IT does better than operations in 58% of readings.” Null with fewer than two departments. */
  readonly pairs: { readonly text: string; readonly worked: Worked } | null;
  readonly worked: Worked;
}

export interface SafeguardRow {
  readonly id: string;
  /** Path of the answer: `controls.<id>`. */
  readonly path: string;
  readonly severity: 'must' | 'should';
  readonly severityText: string;
  readonly state: 'unmet' | 'unknown' | 'met';
  readonly stateText: string;
  readonly statement: string;
  readonly mend: string;
  readonly question: string;
  /** “Asked for by ISO/IEC 27001 A.5.3 (b).” / that no standard asks for it. */
  readonly clause: string;
  /** Another answer settles it: then the question is not asked, and this says which. Else empty. */
  readonly settledBy: string;
  readonly notes: readonly number[];
}

export interface SafeguardsSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly SafeguardRow[];
  /** Words of the answers: yes, no, not sure. */
  readonly answers: { readonly yes: string; readonly no: string; readonly unknown: string };
}

export interface DutyRow {
  readonly duty: string;
  readonly name: string;
  readonly meaning: string;
  readonly responsible: string;
  /** The mark beside `responsible`, where it is a department. */
  readonly responsiblePlacement: PlacementId | null;
  readonly accountable: string;
  /** “approve, review, post”; “–” when nothing. */
  readonly notTogetherWith: string;
  /** What asks for the duty. */
  readonly clause: string;
  readonly notes: readonly number[];
}

/** Two duties that must not lie in one hand. */
export interface PairRow {
  readonly duties: string;
  readonly why: string;
  readonly clause: string;
  readonly notes: readonly number[];
}

export interface DutiesSection {
  readonly title: string;
  readonly note: string;
  readonly columns: {
    readonly duty: string;
    readonly responsible: string;
    readonly accountable: string;
    readonly notTogetherWith: string;
    readonly sources: string;
  };
  readonly rows: readonly DutyRow[];
  /** One level down: what each duty means and what asks for it, and why two must not lie in one hand. */
  readonly deeper: {
    readonly title: string;
    readonly meaning: string;
    readonly why: string;
    readonly clause: string;
    readonly pairs: string;
    readonly pairRows: readonly PairRow[];
  };
}

export interface StructureSection {
  readonly title: string;
  readonly id: StructureId;
  readonly name: string;
  readonly meaning: string;
  /** Why the rule is as it is, a sentence each. */
  readonly reasons: readonly { readonly text: string; readonly notes: readonly number[] }[];
  /** The answers behind it; empty when none. */
  readonly because: string;
  /** Open answers that could still change it; empty when none. */
  readonly missing: string;
}
