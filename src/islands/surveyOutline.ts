/** What the questionnaire needs of the model and its words: small enough to stand in the page. */
import type { FirstLook, Outlook } from '../model/assessment.ts';
import type { AskedWording, PlacementNames, Wording } from '../model/wording.ts';

export interface SurveyQuestion {
  readonly path: string;
  readonly kind: 'option' | 'number';
  readonly group: string;
  /** Position in the short version, or null. */
  readonly short: number | null;
  /** Option ids in the order in which they are offered; empty for a number. */
  readonly options: readonly string[];
}

export interface SurveyOutline {
  readonly questions: readonly SurveyQuestion[];
  readonly regionIds: readonly string[];
}

/** What the questionnaire shows of the wording. */
export interface SurveyWording extends Pick<Wording, 'language' | 'grids' | 'groups' | 'regions'> {
  readonly placements: Readonly<Record<string, PlacementNames>>;
  readonly questions: Readonly<Record<string, AskedWording>>;
}

/** The result without any answer, worked out when the page is built. */
export interface Prior {
  readonly first: FirstLook;
  readonly complete: Outlook;
}
