/** The words of the model in one language; keys are ids. Built from `content/`, fetched by the islands. */
export type Language = 'en' | 'zh';

export interface OptionWording {
  /** As it stands beside the radio button. */
  readonly label: string;
  /** As a clause about the company, to be used inside a sentence: "servers of your own". */
  readonly phrase: string;
  /** Why this option moves what it moves, one line; empty if it moves nothing. */
  readonly why: string;
}

export interface QuestionWording {
  /** The question as asked. */
  readonly title: string;
  /** What is asked, as a noun: "Live interfaces". */
  readonly label: string;
  readonly hint: string;
  /** Who in a company can answer it. */
  readonly who: string;
  /** Unit beside a number field: "people". Empty for options. */
  readonly unit: string;
  /** A number as a clause, `{n}` is the figure: "{n} live interfaces". Empty for options. */
  readonly phrase: string;
  /** Why a number moves what it moves. Empty for options. */
  readonly why: string;
  /** Why a number moves what it moves at a breakpoint, by the breakpoint's `at`. Empty for options. */
  readonly breakpoints: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, OptionWording>>;
}

/** What the questionnaire shows of a question. */
export type AskedWording = Pick<QuestionWording, 'title' | 'label' | 'hint' | 'unit'> & {
  readonly options: Readonly<Record<string, Pick<OptionWording, 'label'>>>;
};

export interface PlacementWording {
  /** Full name: "IT department". */
  readonly name: string;
  /** "IT" */
  readonly short: string;
  /** One letter for marks: I / 信. */
  readonly letter: string;
  /** When it fits, one line. */
  readonly fits: string;
  /** What to watch, one line. */
  readonly watch: string;
}

/** A department's names. */
export type PlacementNames = Pick<PlacementWording, 'name' | 'short'>;

export interface CriterionWording {
  readonly name: string;
  /** What it means, one line. */
  readonly meaning: string;
  /** Per placement: a sentence for an executive why that placement does well here, as a headline of a reason. */
  readonly headline: Readonly<Record<string, string>>;
  /** Per placement: the one-line reason of the performance cell. */
  readonly cell: Readonly<Record<string, string>>;
}

export interface SafeguardWording {
  /** Short, as a state that holds: "The administrator posts nothing." */
  readonly statement: string;
  /** What to do if it does not hold yet. */
  readonly mend: string;
  /** The yes/no question. */
  readonly question: string;
  /** What asks for it: “ISO/IEC 27001 A.5.3 (b)”. */
  readonly clause: string;
}

export interface DutyWording {
  /** "Approve access" */
  readonly name: string;
  readonly meaning: string;
  /** What asks for it. */
  readonly clause: string;
}

export interface StructureWording {
  readonly name: string;
  readonly meaning: string;
  /** Why the rule is as it is, thresholds filled in; in the order of the model's `structure.reasons`. */
  readonly reasons: readonly string[];
}

export interface TensionWording {
  /** With `{path}` for that answer in words, `{answer}` for the one pointed at and `{label}` for its name. */
  readonly text: string;
  /** Why the answers cannot both be right, or how they could. */
  readonly why: string;
}

export interface ParameterWording {
  readonly name: string;
  readonly unit: string;
  readonly note: string;
  /** Where the value of a region (or of every region, `*`) comes from, where that is not all in `note`. */
  readonly notes?: Readonly<Record<string, string>>;
}

export interface SourceWording {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly read: string;
}

export interface Wording {
  readonly language: Language;
  readonly placements: Readonly<Record<string, PlacementWording>>;
  readonly criteria: Readonly<Record<string, CriterionWording>>;
  readonly questions: Readonly<Record<string, QuestionWording>>;
  /** Paths that are asked together as one question, by what their paths begin with: `capability`, `modules`. */
  readonly grids: Readonly<Record<string, { readonly title: string; readonly hint: string }>>;
  readonly groups: Readonly<Record<string, string>>;
  /** Per ERP area (without `modules.`): the one-line reason of its competence row. */
  readonly competence: Readonly<Record<string, string>>;
  /** What a word of the effect vocabulary means: "about twice as important". */
  readonly vocabulary: Readonly<Record<string, string>>;
  readonly safeguards: Readonly<Record<string, SafeguardWording>>;
  readonly duties: Readonly<Record<string, DutyWording>>;
  /** Who does or answers for a duty: ids of `Responsible` and `Accountable`. */
  readonly actors: Readonly<Record<string, string>>;
  readonly structures: Readonly<Record<string, StructureWording>>;
  /** Why two duties must not lie in one hand, and what asks for it; in the order of the model's `incompatibleDuties`. */
  readonly incompatibleDuties: readonly { readonly why: string; readonly clause: string }[];
  readonly tensions: Readonly<Record<string, TensionWording>>;
  /** `lead`: the short bold start. */
  readonly oddities: Readonly<Record<string, TensionWording & { readonly lead: string }>>;
  readonly parameters: Readonly<Record<string, ParameterWording>>;
  readonly topics: Readonly<Record<string, string>>;
  /** What a line of the cost does not count, in a sentence, by topic; empty for topics that are no line. */
  readonly leavesOut: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceWording>>;
}
