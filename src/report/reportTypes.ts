/**
 * A report: an assessment in words and tables, in one language. Page, print, file and terminal lay it out; none of
 * them adds a sentence. Every string is ready to show; a number stands beside it only where a chart needs it.
 */
import type { ConfidenceLabel, WarningCode } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { Language } from '../model/wording.ts';
import type { CostSection } from './costReportTypes.ts';
import type { Figure, Rich, Worked } from './figureTypes.ts';
import type { OtherRulesText } from './otherRules.ts';
import type {
  DutiesSection,
  FlipsSection,
  RankingSection,
  ReasonsSection,
  SafeguardsSection,
  StructureSection,
} from './sectionTypes.ts';

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
