/** A role description as pages and files use it: every clause once, in both languages, in the order in which it is read. */
import type { PlacementId } from '../decision.ts';

/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Id of `content/sources.yaml`, or the single word `judgement`, and where in the source it stands. */
export interface Citation {
  readonly id: string;
  readonly clause: Text | null;
}

/** Sections that hold clauses, in the order of the page. The ids are anchors, for ever. */
export const clauseSections = [
  'purpose',
  'reporting',
  'if-hosted-here',
  'duties',
  'decision-rights',
  'measures',
  'competencies',
  'occupation-codes',
  'interview',
  'first-90-days',
] as const;
export type ClauseSection = (typeof clauseSections)[number];

/** What stands above the sections, each an anchor too. */
export const factIds = ['reports-to', 'dotted-line', 'level', 'headcount'] as const;
export type FactId = (typeof factIds)[number];

export type Kind = 'standard' | 'law' | 'convention' | 'vendor' | 'suggestion';
export type Cadence = 'daily' | 'on-request' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'on-event';
export type Right = 'may' | 'must-ask' | 'must-not';

interface ClauseBase {
  /** Anchor on every page where the clause stands. */
  readonly id: string;
  /** What the clause says; no two clauses say the same. */
  readonly text: Text;
  readonly sources: readonly Citation[];
}

export interface ProseClause extends ClauseBase {
  readonly section: 'purpose' | 'reporting' | 'if-hosted-here';
}

export interface DutyClause extends ClauseBase {
  readonly section: 'duties';
  readonly cadence: Cadence;
  readonly kind: Kind;
  readonly evidence: Text;
  /** Id of `content/model/duties.yaml`. */
  readonly duty: string | null;
  readonly where: 'all' | 'saas' | 'on-premise';
}

export interface RightClause extends ClauseBase {
  readonly section: 'decision-rights';
  readonly right: Right;
  /** Id of `content/model/duties.yaml` that the clause keeps away. */
  readonly duty: string | null;
  /** Who must be asked. */
  readonly ask: Text | null;
}

export interface MeasureClause extends ClauseBase {
  readonly section: 'measures';
  readonly target: number;
  readonly unit: Text;
  readonly comparison: 'at-least' | 'at-most' | 'exactly';
  readonly kind: Kind;
  readonly evidence: Text;
}

export interface CompetencyClause extends ClauseBase {
  readonly section: 'competencies';
  readonly name: Text;
  readonly code: string;
  /** Our own level, 1 to 7. */
  readonly level: number;
  readonly url: string;
}

export interface OccupationClause extends ClauseBase {
  readonly section: 'occupation-codes';
  readonly scheme: Text;
  readonly edition: Text;
  readonly code: string;
  readonly confidence: 'close' | 'partial' | 'loose';
  /** Day on which the code was looked up. */
  readonly read: string;
}

export interface QuestionClause extends ClauseBase {
  readonly section: 'interview';
  readonly part: 'question';
  /** Clause id of the competency that it asks for. */
  readonly competency: string;
  readonly weak: Text;
  readonly fair: Text;
  readonly strong: Text;
}

export interface TaskClause extends ClauseBase {
  readonly section: 'interview';
  readonly part: 'task';
  readonly competency: string | null;
  /** What the candidate gets, one by one; empty where the text says it all. */
  readonly cases: readonly Text[];
  /** Adds to 100. */
  readonly marks: readonly { readonly what: Text; readonly marks: number }[];
}

export interface FirstDaysClause extends ClauseBase {
  readonly section: 'first-90-days';
  readonly until: 30 | 60 | 90;
  readonly evidence: Text;
}

export type Clause =
  | ProseClause
  | DutyClause
  | RightClause
  | MeasureClause
  | CompetencyClause
  | OccupationClause
  | QuestionClause
  | TaskClause
  | FirstDaysClause;

/** A clause that a former edition held and this text no longer holds: its anchor stays. */
export interface WithdrawnClause {
  readonly id: string;
  readonly why: Text;
  /** Clause id that says it now. */
  readonly instead: string | null;
}

export interface Role {
  readonly id: string;
  /** The department that hosts it; null for a post that stays apart from all four. */
  readonly placement: PlacementId | null;
  readonly title: Text;
  readonly summary: Text;
  /** Day of the last whole review. */
  readonly reviewed: string;
  /** Words people search by. */
  readonly aliases: Readonly<Record<'en' | 'zh', readonly string[]>>;
  readonly reportsTo: Text;
  readonly dottedLine: Text;
  /** Levels of responsibility of SFIA, ours. */
  readonly level: { readonly low: number; readonly high: number };
  readonly headcount: Text & { readonly sources: readonly Citation[] };
  readonly clauses: readonly Clause[];
  readonly withdrawn: readonly WithdrawnClause[];
}

/** The clauses of one section, in order. */
export const clausesOf = <S extends ClauseSection>(
  role: Role,
  section: S,
): readonly Extract<Clause, { section: S }>[] =>
  role.clauses.filter((clause): clause is Extract<Clause, { section: S }> => clause.section === section);
