/**
 * A report: an assessment in words and tables, in one language. Page, print, file and terminal lay it out; none of
 * them adds a sentence. Every string is ready to show; a number stands beside it only where a chart needs it.
 */
import type { ConfidenceLabel, StructureId, Verdict, WarningCode } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { Language } from '../model/wording.ts';

/** A sentence in pieces, so that a page can set some of them bold. Joined without anything between. */
export type Rich = readonly { readonly text: string; readonly strong: boolean }[];

/**
 * How a figure came about. A sampled one says from how many samples and how far off they may be (95 %); every other
 * shows arithmetic: `expression` uses + − × ÷ ( ) and numbers with thousands commas, evaluates to a value that rounds
 * to `shown` (the bare figure, sign included, no unit).
 */
export type Worked =
  | { readonly kind: 'sampled'; readonly text: string; readonly samples: number; readonly halfWidth: string }
  | { readonly kind: 'arithmetic'; readonly text: string; readonly expression: string; readonly shown: string };

/** The arithmetic of one figure among several. */
export interface NamedWorked {
  readonly label: string;
  readonly worked: Worked;
}

/** A figure as shown, its bare value for charts, and how it is worked out. */
export interface Figure {
  /** With unit: “81%”, “¥236,000”, “9 hours”. */
  readonly text: string;
  readonly value: number;
  readonly worked: Worked;
}

/** A department in a table: the mark is drawn from `placement`, the name stands beside it. */
export interface PlacementName {
  readonly placement: PlacementId;
  readonly name: string;
  readonly short: string;
}

export interface Headline {
  /** `close` names both first; `none`: every department is ruled out. */
  readonly kind: 'host' | 'close' | 'none';
  /** Whose bench the marks fill; null while close or none. */
  readonly seat: PlacementId | null;
  /** “24 of 31 answered.” */
  readonly answered: string;
  /** The h1: “Operations hosts it.” / “归运营管理部门；” / “Close: IT or operations.” */
  readonly title: string;
  /** “IT keeps the servers; process owners approve access.” */
  readonly split: string;
  /** Contradictions, each a sentence; they stand before the title. Empty for none. */
  readonly contradictions: readonly Notice[];
  readonly label: ConfidenceLabel;
  /** “clear” / “明确” */
  readonly labelText: string;
  /** “First in 81% of readings: clear.” with the share and the label strong. */
  readonly readings: Rich;
  /** Null when every department is ruled out. */
  readonly share: Figure | null;
  /** “under other reasonable rules: 53 to 84%”; null when every department is ruled out. */
  readonly otherRules: string | null;
}

/** Not clear: the one question that would settle it. */
export interface DecidingQuestion {
  readonly path: string;
  /** “One question would settle it” */
  readonly lead: string;
  /** The question as asked. */
  readonly title: string;
  /** What each option would do, a sentence each. */
  readonly effects: readonly string[];
  /** “Your head of IT will know.” */
  readonly who: string;
}

/** Why this label: one sentence, then each condition that keeps it from being clear (empty when clear). */
export interface ConfidenceText {
  /** “Why it is leaning” */
  readonly title: string;
  readonly sentence: string;
  readonly caps: readonly string[];
}

/** The three figures above the fold. `text` is the figure, `unit` what stands small beside it. */
export interface KeyFigure {
  readonly id: 'share' | 'role' | 'turning-point';
  readonly figure: string;
  readonly unit: string;
  readonly caption: string;
  readonly note: string;
  readonly worked: Worked;
}

export interface Must {
  readonly id: string;
  readonly statement: string;
  readonly state: 'unmet' | 'unknown' | 'met';
  readonly stateText: string;
}

export interface Musts {
  /** “Put right first” if any is unmet, else “Confirm first”. */
  readonly title: string;
  /** At most three; unmet ones first, then unknown ones. Empty only when all are met. */
  readonly rows: readonly Must[];
  /** When there are more: “and 2 more below”; when all are met: a sentence saying so; else empty. */
  readonly more: string;
}

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
  readonly rows: readonly FlipRow[];
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
  readonly worked: Worked;
}

/** A figure of ours that a reader can replace by an own one: `cost.overrides.<parameter>`, or the answer at `path`. */
export interface OwnFigure {
  readonly parameter: string;
  /** Path of the answer that gives this figure (such as `today.standstillHours`), or null for an override. */
  readonly path: string | null;
  readonly name: string;
  readonly unit: string;
  /** “Our estimate: 24 (10 to 45).” or, where the figure has a source, “Sourced: …”. */
  readonly ours: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** The reader's own figure as typed (a range: its likely value), or null. */
  readonly yours: number | null;
  readonly notes: readonly number[];
}

export interface BreakEvenText {
  /** “IT pays off against operations if it spares you more than 9 hours of standstill a year. You told us 14.” */
  readonly sentence: string;
  /** The turning point itself: “9”. */
  readonly hours: string;
  readonly parameter: string;
  readonly worked: Worked;
  /** The bar: turning point, the reader's figure, end of the axis, who pays off left and right of the turning point. */
  readonly chart: {
    readonly at: number;
    readonly atText: string;
    readonly yours: number | null;
    readonly yoursText: string;
    readonly end: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
    readonly left: PlacementId;
    readonly leftText: string;
    readonly right: PlacementId;
    readonly rightText: string;
    readonly axis: string;
  };
}

export interface RoleText {
  readonly title: string;
  readonly sentence: Rich;
  readonly fte: Figure;
  readonly perYear: Figure;
  /** “¥174,000 to ¥315,000” */
  readonly range: string;
  /** “You have 1 FTE now, 0.4 short.” Null if not told. */
  readonly against: { readonly text: string; readonly worked: Worked } | null;
  /** Beside published teams; empty when users are not known. */
  readonly observed: string;
}

export interface ComparisonText {
  readonly title: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  /** In the unit of the axis; positive = the recommended one is cheaper. `mean` is null unless earned. */
  readonly chart: {
    readonly p10: number;
    readonly p90: number;
    readonly middle: number;
    readonly mean: Figure | null;
    readonly p10Text: string;
    readonly p90Text: string;
    readonly low: number;
    readonly high: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
    readonly unit: string;
  };
  readonly worked: Worked;
  /** “Less in over 95% of draws, given these estimates.” Empty unless earned. */
  readonly probability: string;
  /** What would settle it; null when earned. */
  readonly settle: { readonly title: string; readonly fields: readonly OwnFigure[] } | null;
  /** Where rank and cost point to different departments; else empty. */
  readonly disagreement: string;
}

export interface TotalRow extends PlacementName {
  readonly recommended: boolean;
  readonly today: boolean;
  /** In the unit of the table. */
  readonly cash: number;
  readonly capacity: number;
  readonly p10: number;
  readonly p90: number;
  readonly total: Figure;
  readonly cashText: string;
  readonly capacityText: string;
  readonly rangeText: string;
}

export interface TotalsTable {
  readonly title: string;
  readonly unit: string;
  readonly columns: {
    readonly department: string;
    readonly cash: string;
    readonly capacity: string;
    readonly total: string;
    readonly range: string;
  };
  readonly rows: readonly TotalRow[];
  /** “today” / “现状”, beside the department that runs it now. */
  readonly todayText: string;
  readonly note: string;
  readonly axis: { readonly end: number; readonly ticks: readonly { readonly value: number; readonly text: string }[] };
}

export interface CostCell {
  readonly cash: string;
  readonly capacity: string;
}

export interface CostLineRow {
  readonly topic: string;
  readonly label: string;
  readonly cells: Readonly<Partial<Record<PlacementId, CostCell>>>;
  readonly basis: 'sourced' | 'estimate' | 'yours';
  /** “Our estimate” / “Your figure” / “Sourced” */
  readonly basisText: string;
  /** Fields for own figures behind this line; those of a host effect name the department. */
  readonly figures: readonly OwnFigure[];
  readonly notes: readonly number[];
  /** How the figures of the departments that are compared come about. */
  readonly worked: readonly NamedWorked[];
}

export interface LinesTable {
  readonly title: string;
  readonly unit: string;
  readonly note: string;
  readonly columns: { readonly line: string; readonly cash: string; readonly capacity: string; readonly basis: string };
  /** The two that are compared first, then the others. */
  readonly placements: readonly (PlacementName & { readonly today: boolean })[];
  /** How many of `placements` stand side by side on a desk. */
  readonly compared: number;
  readonly rows: readonly CostLineRow[];
  readonly sums: Readonly<Partial<Record<PlacementId, CostCell & { readonly total: Figure }>>>;
  readonly sumLabel: string;
}

export interface DriverRow {
  readonly parameter: string;
  readonly name: string;
  /** “10 to 45 hours a month” */
  readonly at: string;
  /** Saving at the two ends, signed in words: “¥12,000 more” / “¥26,000 less”. */
  readonly low: string;
  readonly high: string;
  readonly lowValue: number;
  readonly highValue: number;
  readonly yours: boolean;
  /** What the figure moves the difference by. */
  readonly worked: Worked;
}

export interface DriversTable {
  readonly title: string;
  readonly note: string;
  readonly columns: { readonly parameter: string; readonly at: string; readonly low: string; readonly high: string };
  readonly rows: readonly DriverRow[];
}

export type CostSection =
  | {
      readonly kind: 'missing';
      readonly title: string;
      /** What is missing, and what it would show. */
      readonly sentence: string;
      /** Paths of the answers to give. */
      readonly asks: readonly { readonly path: string; readonly title: string }[];
    }
  | {
      readonly kind: 'known';
      readonly title: string;
      /** “Prices of 2025, yearly mean over three years.” */
      readonly note: string;
      readonly breakEven: BreakEvenText | null;
      /** Further turning points, a sentence each. */
      readonly otherBreakEvens: readonly { readonly text: string; readonly worked: Worked | null }[];
      readonly role: RoleText;
      readonly comparison: ComparisonText | null;
      /** Instead of a comparison, when there is nothing to compare; else empty. */
      readonly alone: string;
      readonly totals: TotalsTable | null;
      readonly lines: LinesTable | null;
      readonly drivers: DriversTable | null;
    };

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
}

export interface StructureSection {
  readonly title: string;
  readonly id: StructureId;
  readonly name: string;
  readonly meaning: string;
  /** The answers behind it; empty when none. */
  readonly because: string;
  /** Open answers that could still change it; empty when none. */
  readonly missing: string;
}

/** What stands beside a report: a warning, or what a link lost. */
export interface Notice {
  readonly code: WarningCode;
  readonly path: string;
  /** The short bold start: “Two answers pull apart.” */
  readonly lead: string;
  readonly text: string;
}

export interface SourceNote {
  readonly number: number;
  readonly id: string;
  /** “ISO/IEC 27001:2022, … . Read 2026-11-24.” */
  readonly text: string;
  /** Empty for our own judgement. */
  readonly url: string;
}

export interface Report {
  readonly language: Language;
  readonly headline: Headline;
  readonly musts: Musts;
  readonly keyFigures: readonly KeyFigure[];
  readonly deciding: DecidingQuestion | null;
  readonly confidence: ConfidenceText;
  readonly reasons: ReasonsSection;
  readonly flips: FlipsSection;
  readonly ranking: RankingSection;
  readonly cost: CostSection;
  readonly safeguards: SafeguardsSection;
  readonly structure: StructureSection;
  readonly duties: DutiesSection;
  /** What the result cannot say, and the version of the model. */
  readonly limits: { readonly title: string; readonly sentences: readonly string[]; readonly model: string };
  /** All warnings but contradictions (they are in the headline) and dropped fields. */
  readonly warnings: readonly Notice[];
  /** What a link or file held that could not be kept; null for nothing. */
  readonly dropped: { readonly text: string; readonly names: readonly string[] } | null;
  readonly sources: { readonly title: string; readonly rows: readonly SourceNote[] };
}

/** What stands beside the questions: panel on a desk, sticky bar on a phone. */
export interface AnswerBar {
  /** Whose bench the mark fills; null while close or none. */
  readonly seat: PlacementId | null;
  /** “The answer so far” */
  readonly title: string;
  /** “IT department” / “Close: IT or operations” */
  readonly name: string;
  /** One line for the bar: “IT department 58%, leaning”. */
  readonly line: string;
  /** “First in 58% of readings: leaning.” */
  readonly readings: Rich;
  /** “Under other reasonable rules: 44 to 63%.” Empty until known. */
  readonly otherRules: string;
  /** Null until known and when none is left. */
  readonly next: {
    readonly path: string;
    readonly lead: string;
    readonly title: string;
    readonly line: string;
    readonly adds: string;
  } | null;
  /** When no further answer can change the first place; else empty. */
  readonly settled: string;
  /** Role cost: a line for the bar, and for the panel a sentence, its range and where it is paid. */
  readonly role: {
    readonly line: string;
    readonly lead: string;
    readonly sentence: Rich;
    readonly range: string;
    readonly region: string;
    /** Path of the answer that is missing; null when the cost is known. */
    readonly asks: string | null;
  };
  /** “‘A few related ones’ moved IT from 52% to 58%.” with “Just changed.” as lead; null when nothing moved. */
  readonly changed: { readonly lead: string; readonly text: string } | null;
  /** What a screen reader hears after a change. */
  readonly live: string;
}
