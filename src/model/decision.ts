/** The decision as data: what the engine reads. Words stand apart, in `wording.ts`; the browser loads them by language. */

import type { CostData } from './costData.ts';

/** The four alternatives. */
export type PlacementId = 'it' | 'operations' | 'finance' | 'general';

/** How the role is cut. */
export type StructureId = 'single-home' | 'split' | 'centre-of-excellence' | 'external';

/** Two ends of an interval, low ≤ high. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A word of the effect vocabulary, such as `++`. Its factor range stands once, in the model. */
export type EffectWord = string;

/** How much more (or less) important a criterion becomes: criterion id → word. */
export type Effects = Readonly<Record<string, EffectWord>>;

/** Where a claim comes from: ids of `content/sources.yaml`, or the single word `judgement`. */
export type Sources = readonly string[];

export interface Placement {
  readonly id: PlacementId;
  /** Path of the question that tells whether this department exists and what systems skill it has. */
  readonly capability: string;
}

export interface Criterion {
  readonly id: string;
  /** Base importance before any answer, as a range of factors. */
  readonly base: Range;
  /** The placement that cannot be beaten on this criterion, or null where none is. */
  readonly naturalBest: PlacementId | null;
}

/** How well a placement does on a criterion, on a value scale where 1 is the best any placement plausibly gives. */
export interface Performance extends Range {
  readonly placement: PlacementId;
  readonly criterion: string;
  readonly sources: Sources;
}

/** The criterion whose performances follow from the module mix and each department's competence by module. */
export interface ModuleCoverage {
  readonly criterion: string;
  /** Half the width of the performance interval around the weighted competence. */
  readonly halfWidth: number;
  /** What a module weighs in the mix at each level. */
  readonly levelWeights: Readonly<Record<'none' | 'some' | 'core', number>>;
  /** Competence 0 to 1: module id (without `modules.`) → placement → value. */
  readonly competence: Readonly<Record<string, Readonly<Record<PlacementId, number>>>>;
  /** Per module id: where its competence row comes from. */
  readonly sources?: Readonly<Record<string, Sources>>;
}

/** Moves a performance up or down when an option is answered. */
export interface Shift {
  readonly placement: PlacementId;
  readonly criterion: string;
  readonly by: number;
}

export interface QuestionOption {
  readonly id: string;
  /** Prior probability while the question is open. Priors of a question sum to 1; 0 for options that are never guessed. */
  readonly prior: number;
  readonly effects: Effects;
  readonly shifts: readonly Shift[];
  readonly sources: Sources;
}

export interface Breakpoint {
  readonly at: number;
  readonly effects: Effects;
  readonly sources: Sources;
}

interface QuestionBase {
  /** The answer's path, for ever. */
  readonly path: string;
  /** Section of the questionnaire. */
  readonly group: string;
  /** Position in the short version, 1 to 9, or null. Module rows share one position, so do the four departments. */
  readonly short: number | null;
}

/** One of several options. */
export interface OptionQuestion extends QuestionBase {
  readonly kind: 'option';
  readonly options: readonly QuestionOption[];
  /** Takes its effects from another question, with the logarithms times `strength`; its answer must differ from that one. */
  readonly echoes: { readonly path: string; readonly strength: number } | null;
}

/** A whole number; effects are log-linear between breakpoints and constant outside. Empty breakpoints: no effect on ranking. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly breakpoints: readonly Breakpoint[];
  /** While open and `path` is answered: that value times a triangular share. */
  readonly shareOf: {
    readonly path: string;
    readonly low: number;
    readonly likely: number;
    readonly high: number;
  } | null;
}

export type Question = OptionQuestion | NumberQuestion;

/** An answer that favours one placement: along `order` (options, weakest first; null for a number: more favours it), or one option. */
export interface Declaration {
  readonly placement: PlacementId;
  readonly path: string;
  readonly order: readonly string[] | null;
  readonly option: string | null;
}

/** A condition on the answers, the host and the structure; all of its parts must hold. A missing answer holds none. */
export interface Condition {
  readonly host?: readonly PlacementId[];
  readonly structure?: readonly StructureId[];
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly atLeast?: Readonly<Record<string, number>>;
  readonly below?: Readonly<Record<string, number>>;
  /** A number above so many times another answered number. */
  readonly moreThan?: Readonly<Record<string, { readonly path: string; readonly times: number }>>;
  /** Departments of which every one exists (answered otherwise than `absent`). */
  readonly exist?: readonly PlacementId[];
}

export interface Safeguard {
  readonly id: string;
  /** Conditions of which any one makes the safeguard a must; otherwise it is a should. Empty list: always a must. */
  readonly mustWhen: readonly Condition[] | 'always' | 'never';
  /** Shown only when any one of these holds; 'always' otherwise. */
  readonly appliesWhen: readonly Condition[] | 'always';
  /** Another answer that settles it: unmet when any of these holds. */
  readonly unmetWhen: readonly Condition[];
  readonly sources: Sources;
}

/**
 * Who does a duty. `host` is the recommended placement; `technical` is IT where it exists, else a contracted provider;
 * `second-person` is anybody but the author of a change.
 */
export type Responsible =
  | PlacementId
  | 'host'
  | 'technical'
  | 'provider'
  | 'second-person'
  | 'process-owner'
  | 'requester'
  | 'line-manager'
  | 'internal-audit'
  | 'security'
  | 'security-administrator'
  | 'audit-administrator'
  | 'data-owner'
  | 'change-board'
  | 'head-of-enterprise';
/** Who answers for a duty. `head-of-technical` is the head of IT where IT exists and does not host, else of the host. */
export type Accountable =
  | 'process-owner'
  | 'head-of-host'
  | 'head-of-technical'
  | 'head-of-it'
  | 'security'
  | 'internal-audit'
  | 'head-of-enterprise'
  | 'vendor';

export interface Duty {
  readonly id: string;
  /** Shown only when any one of these holds; 'always' otherwise. */
  readonly appliesWhen: readonly Condition[] | 'always';
  readonly responsible: Responsible;
  readonly accountable: Accountable;
  /** Ids of duties that the same person must not hold. */
  readonly mustNot: readonly string[];
  /** First entry whose condition holds replaces `responsible` (and `accountable`). */
  readonly exceptions: readonly {
    readonly when: Condition;
    readonly responsible: Responsible;
    readonly accountable?: Accountable;
  }[];
  readonly sources: Sources;
}

/** Two duties that one person must not hold together: what `mustNot` of both is made of. */
export interface IncompatibleDuties {
  readonly duties: readonly [string, string];
  readonly sources: Sources;
}

/** Thresholds that decide the structure; judgement, see the sources. */
export interface StructureRules {
  readonly centreOfExcellence: { readonly users: number; readonly legalEntities: number; readonly countries: number };
  readonly sources: Sources;
  /** Where the reasons of each structure come from, in the order of their words. */
  readonly reasons: Readonly<Record<StructureId, readonly { readonly sources: Sources }[]>>;
}

/** Thresholds of the confidence label. */
export interface ConfidenceRules {
  readonly clear: number;
  readonly leaning: number;
  readonly lead: number;
  /** Ranking answers needed before a result can be clear. */
  readonly rankingAnswers: number;
}

/** Answers that contradict each other (a warning in the first sentence, and a cap on the label), or look odd together. */
export interface Tension {
  readonly code: string;
  /** The answer that it points at. */
  readonly path: string;
  readonly when: Condition;
}

export interface Model {
  readonly version: string;
  readonly placements: readonly Placement[];
  readonly criteria: readonly Criterion[];
  readonly performances: readonly Performance[];
  readonly moduleCoverage: ModuleCoverage;
  readonly vocabulary: Readonly<Record<EffectWord, Range>>;
  readonly questions: readonly Question[];
  readonly declarations: readonly Declaration[];
  readonly safeguards: readonly Safeguard[];
  readonly duties: readonly Duty[];
  readonly incompatibleDuties: readonly IncompatibleDuties[];
  readonly structure: StructureRules;
  readonly confidence: ConfidenceRules;
  /** Contradictions: they cap the label. */
  readonly tensions: readonly Tension[];
  /** What only wants a check. */
  readonly oddities: readonly Tension[];
  readonly costs: CostData;
}
