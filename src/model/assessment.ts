/** What an assessment holds, version 1. Keys are printed in the order in which they stand here. */
import type { Accountable, PlacementId, Responsible, StructureId } from './decision.ts';
import type { Workings } from './workings.ts';

export type ConfidenceLabel = 'clear' | 'leaning' | 'close';
export type PerPlacement<T> = Readonly<Partial<Record<PlacementId, T>>>;

export interface DecidingOutcome {
  readonly value: string | number;
  readonly placement: PlacementId;
  readonly acceptability: number;
}

/** Other defensible rules of weighting: docs/method.md, "Other rules". */
export type OtherRule = 'additive' | 'weaker-effects' | 'stronger-effects' | 'narrower-base';

export interface RuleOutcome {
  readonly id: OtherRule;
  /** What comes first under this rule, and in what share of readings. */
  readonly placement: PlacementId;
  readonly acceptability: number;
  /** First-rank acceptability of the recommended placement under this rule. */
  readonly recommended: number;
}

/** What makes the range over other rules wide. */
export interface RuleSpread {
  /** The rule under which the share of the recommended placement differs most from the main rule's. */
  readonly rule: OtherRule;
  /** That difference, rule less main; negative where the rule lowers the share. */
  readonly difference: number;
  /** Answers without which the difference would be nearest to nothing, at most three, and what it would be. */
  readonly because: readonly { readonly path: string; readonly difference: number }[];
}

export interface Recommendation {
  readonly placement: PlacementId | null;
  readonly confidence: ConfidenceLabel;
  readonly runnerUp: PlacementId | null;
  /** 95 % half-width of the first-rank acceptability of `placement`. */
  readonly halfWidth95: number;
  /** First-rank acceptability of `placement` over all rules, the main one included. */
  readonly otherRules: { readonly low: number; readonly high: number; readonly rules: readonly RuleOutcome[] };
  /** Null where nothing comes first. */
  readonly ruleSpread: RuleSpread | null;
  readonly decidingQuestion: string | null;
  /** What each answer to the deciding question (a number: its breakpoints) puts first, in a full run. */
  readonly decidingOutcomes: readonly DecidingOutcome[];
  /** Share of readings in which a placement ranks 1st … 4th. */
  readonly rankAcceptability: PerPlacement<readonly number[]>;
  readonly pairwiseWinning: PerPlacement<PerPlacement<number>>;
  readonly centralWeights: PerPlacement<Readonly<Record<string, number>> | null>;
  readonly confidenceFactors: PerPlacement<number | null>;
}

export interface Reason {
  readonly criterion: string;
  /** The placement that this criterion speaks for. */
  readonly favours: PlacementId;
  /** Mean of normalised weight × (performance of first − of runner-up); negative when it favours the runner-up. */
  readonly contribution: number;
  /** Paths of the answers behind it, largest first. */
  readonly because: readonly string[];
}

export interface Change {
  readonly path: string;
  readonly from: string | number | null;
  readonly to: string | number;
}

export interface Flip {
  readonly changes: readonly Change[];
  readonly placement: PlacementId;
  readonly acceptability: number;
  /** Where a number turns: lowest and highest value that the turning point may have. */
  readonly between: readonly [number, number] | null;
}

export interface NextQuestion {
  readonly path: string;
  /** Expected gain of the highest first-rank acceptability, 0 to 1. */
  readonly value: number;
}

export interface Structure {
  readonly id: StructureId;
  /** Paths of the answers that decided it. */
  readonly because: readonly string[];
  /** Paths of open answers that could still change it. */
  readonly missing: readonly string[];
}

export interface DutyAssignment {
  readonly duty: string;
  readonly responsible: Responsible;
  readonly accountable: Accountable;
  readonly mustNot: readonly string[];
  readonly sources: readonly string[];
}

export interface SafeguardState {
  readonly id: string;
  readonly severity: 'must' | 'should';
  readonly state: 'unmet' | 'unknown' | 'met';
  readonly sources: readonly string[];
}

/** A distribution in four figures. */
export interface Quantity {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

export interface CostLine extends Quantity {
  readonly topic: string;
  readonly kind: 'cash' | 'capacity';
  readonly basis: 'sourced' | 'estimate' | 'yours';
}

export interface PlacementCost {
  readonly perYear: Quantity;
  readonly total: Quantity;
  readonly lines: readonly CostLine[];
}

export interface BreakEven {
  readonly parameter: string;
  readonly value: number | null;
  readonly unit: string;
  readonly yours: number | null;
  /** For showing the arithmetic, not printed: saving a year = fixed + perUnit × figure, all else at its median. */
  readonly fixed?: number;
  readonly perUnit?: number;
}

export interface Driver {
  readonly parameter: string;
  readonly unit: string;
  /** The parameter at its P10 and at its P90. */
  readonly at: readonly [number, number];
  /** The saving at those two, all others at their median. */
  readonly low: number;
  readonly high: number;
}

export type Verdict = 'saves' | 'costs' | 'undecided';

export interface Comparison {
  readonly placement: PlacementId;
  readonly against: PlacementId;
  readonly saving: Quantity & { readonly probabilityPositive: number };
  readonly verdict: Verdict;
  readonly breakEvens: readonly BreakEven[];
  readonly drivers: readonly Driver[];
}

/** What the role costs, whoever hosts it. */
export interface RoleCost {
  readonly currency: string;
  readonly year: number;
  readonly horizonYears: number;
  readonly role: {
    readonly fte: Quantity;
    readonly perYear: Quantity;
    /** `today.admins` less the median of the workload, in full-time equivalents; null if not told. */
    readonly againstToday: number | null;
  };
}

export interface Cost extends RoleCost {
  readonly placements: PerPlacement<PlacementCost>;
  readonly comparison: Comparison | null;
}

export type WarningCode =
  | 'tension-strategy-modules'
  | 'tension-size-admins'
  | 'tension-finance-controls'
  | 'placement-absent'
  | 'users-above-employees'
  | 'one-answer-decides'
  | 'all-ruled-out'
  | 'region-missing'
  | 'size-missing'
  | 'own-figures-missing'
  | 'override-outside-range'
  | 'dropped-field'
  | 'migrated'
  | 'tension-process-modules'
  | 'tension-group-entity'
  | 'tension-oversight-controls'
  | 'tension-oversight-nobody'
  | 'tension-grade-nobody'
  | 'tension-oversight-finance'
  | 'tension-listed-public'
  | 'tension-users-modules'
  | 'tension-no-users'
  | 'tension-nobody-admins'
  | 'tension-host-unstaffed'
  | 'tension-admins-people'
  | 'tension-joint-custody'
  | 'odd-few-users'
  | 'odd-no-core-area'
  | 'odd-industry-areas'
  | 'odd-priority-department'
  | 'odd-compliance-unwatched'
  | 'odd-unregulated-finance'
  | 'odd-unaudited-large'
  | 'odd-listed-small'
  | 'odd-listed-ledger'
  | 'odd-entities-people'
  | 'odd-countries-entities'
  | 'odd-countries-people'
  | 'odd-diversified-small'
  | 'odd-departments-people'
  | 'odd-large-departments'
  | 'odd-technical-without-it'
  | 'odd-it-without-skill'
  | 'odd-saas-customised'
  | 'odd-grade-abroad'
  | 'odd-grade-unwatched'
  | 'odd-many-admins'
  | 'odd-two-administrators'
  | 'odd-three-posts'
  | 'odd-many-interfaces'
  | 'odd-nobody-users'
  | 'odd-standstill';

export interface Warning {
  readonly path: string;
  readonly code: WarningCode;
}

export interface Assessment {
  readonly schema: 1;
  readonly modelVersion: string;
  readonly seed: number;
  readonly samples: number;
  readonly answered: { readonly count: number; readonly total: number };
  readonly recommendation: Recommendation;
  readonly ruledOut: readonly { readonly placement: PlacementId; readonly because: readonly string[] }[];
  readonly possibleFirst: readonly PlacementId[];
  readonly stopAsking: boolean;
  readonly reasons: readonly Reason[];
  readonly meanDifference: number | null;
  /** Mean normalised weight of each criterion over all readings; they sum to 1. */
  readonly meanWeights: Readonly<Record<string, number>>;
  readonly flips: readonly Flip[];
  readonly breakEvenWeights: Readonly<Record<string, number | null>>;
  readonly nextQuestions: readonly NextQuestion[];
  readonly structure: Structure;
  readonly dutyMap: readonly DutyAssignment[];
  readonly safeguards: readonly SafeguardState[];
  readonly cost: Cost | null;
  readonly warnings: readonly Warning[];
  /** What the arithmetic of a report is written with, not printed. */
  readonly workings?: Workings;
}

/** What is known first, before next questions and other rules: enough for the answer beside the questions. */
export interface FirstLook {
  readonly answered: Assessment['answered'];
  /** `confidence` is provisional: a result that could still be `clear` says `leaning` until every open question was tried. */
  readonly recommendation: Pick<
    Recommendation,
    'placement' | 'confidence' | 'runnerUp' | 'halfWidth95' | 'rankAcceptability'
  >;
  readonly ruledOut: Assessment['ruledOut'];
  readonly safeguards: readonly SafeguardState[];
  readonly cost: RoleCost | null;
  readonly warnings: readonly Warning[];
}

/** What follows a first look while questions are being answered: how sure, and what to ask next. */
export interface Outlook
  extends Pick<Recommendation, 'confidence' | 'otherRules' | 'decidingQuestion'>,
    Pick<Assessment, 'nextQuestions' | 'stopAsking'> {}
