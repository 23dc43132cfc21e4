/** What the words of a role description must hold in each language. */
import type { PlacementId } from '../../model/decision.ts';
import type {
  Cadence,
  ClauseSection,
  FactId,
  Kind,
  MeasureClause,
  OccupationClause,
  Right,
} from '../../model/roles/role.ts';
import type { EditionMark } from './roleDocument.ts';

interface SectionWords {
  readonly title: string;
  readonly note: string;
}

export interface RoleWords {
  readonly kicker: string;
  readonly facts: Readonly<Record<FactId, string>>;
  readonly level: (low: number, high: number) => string;
  readonly sections: Readonly<Record<Exclude<ClauseSection, 'if-hosted-here'> | 'sources', SectionWords>>;
  /** `all`: where no single department is meant. */
  readonly ifHosted: Readonly<Record<PlacementId | 'apart' | 'all', SectionWords>>;
  readonly cadence: Readonly<Record<Cadence, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly where: Readonly<Record<'saas' | 'on-premise', string>>;
  readonly right: Readonly<Record<Right, string>>;
  readonly ask: (whom: string) => string;
  readonly comparison: Readonly<Record<MeasureClause['comparison'], string>>;
  readonly confidence: Readonly<Record<OccupationClause['confidence'], string>>;
  readonly columns: Readonly<
    Record<
      'duties' | 'measures' | 'competencies' | 'occupations' | 'interview' | 'marks' | 'firstDays',
      readonly string[]
    >
  >;
  readonly interviewParts: readonly [string, string];
  readonly total: string;
  readonly until: (day: number) => string;
  readonly judgement: string;
  readonly lookedUp: (day: string) => string;
  readonly read: (day: string) => string;
  readonly withdrawnTitle: string;
  readonly withdrawn: (id: string, why: string) => string;
  readonly edition: (edition: EditionMark) => string;
  readonly movedOn: (edition: EditionMark | null, reviewed: string) => string;
  /** Page foot of the file: "Page ", " of ", "". */
  readonly page: readonly [string, string, string];
}
