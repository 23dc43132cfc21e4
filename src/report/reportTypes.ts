/**
 * A report: an assessment in words and tables, in one language. Page, print, file and terminal lay it out; none of
 * them adds a sentence. Every string is ready to show; a number stands beside it only where a chart needs it.
 */
import type { ConfidenceLabel, WarningCode } from '../model/assessment.ts';
import type { PlacementId, StructureId } from '../model/decision.ts';
import type { Language } from '../model/wording.ts';
import type { CostSection } from './costReportTypes.ts';
import type { Figure, NamedWorked, PlacementName, Rich, Worked } from './figureTypes.ts';
import type { OtherRulesText } from './otherRules.ts';

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
  /** How their shares came about. */
  readonly worked: Worked;
  /** “An answer is expected to lift the highest share from 42% to 47%.” Null where that is not known. */
  readonly gain: { readonly text: string; readonly worked: Worked } | null;
  /** “Your head of IT will know.” */
  readonly who: string;
}

/** Why this label: one sentence, then each condition that keeps it from being clear (empty when clear). */
export interface ConfidenceText {
  /** “Why it is leaning” */
  readonly title: string;
  readonly sentence: string;
  readonly caps: readonly string[];
  /** The whole rule with the reader's figures; null when every department is ruled out. */
  readonly rule: { readonly title: string; readonly rows: readonly RuleRow[] } | null;
}

/** One condition of a label. A figure's arithmetic says what is asked itself; `text` is then empty. */
export interface RuleRow {
  readonly text: string;
  readonly met: boolean;
  readonly metText: string;
  readonly worked: Worked | null;
}

/** Open questions that would tell most, with who knows and what each is expected to add. */
export interface NextSection {
  readonly title: string;
  readonly columns: { readonly question: string; readonly who: string; readonly gain: string };
  readonly rows: readonly {
    readonly path: string;
    readonly question: string;
    readonly who: string;
    readonly gain: Figure;
  }[];
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
  /** Null where no open question is worth asking. */
  readonly next: NextSection | null;
  readonly ranking: RankingSection;
  /** One level below the range under other rules; null where nothing comes first. */
  readonly otherRules: OtherRulesText | null;
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
