/** The page on the cost as strings and tables: screen, print and file only lay it out. */
import { cost } from '../cost.ts';
import type { CostSection } from '../costReportTypes.ts';
import type { SourceNote } from '../reportTypes.ts';
import { agreement } from './agreement.ts';
import { type ConditionsTable, conditions } from './conditions.ts';
import { type CostPageInput, createCostPageContext, knownCost } from './context.ts';
import { type ExplainedTopic, explainedLines } from './explainedLines.ts';
import {
  changedFields,
  type FigureField,
  type FigureGroup,
  figureField,
  figureGroups,
  settlingFields,
} from './figureGroups.ts';
import { linesCsv } from './linesCsv.ts';
import { type PairsText, pairsText } from './pairs.ts';
import { type RolePartsTable, rolePartsTable } from './rolePartsTable.ts';
import { type StackedLines, stackedLines } from './stackedLines.ts';
import { type TornadoText, tornado } from './tornado.ts';

/** What there is once a cost is known. */
export interface CostPageDetail {
  readonly money: Extract<CostSection, { kind: 'known' }>;
  readonly currency: string;
  readonly conditions: ConditionsTable | null;
  readonly agreement: readonly string[];
  readonly roleParts: RolePartsTable;
  readonly stacked: StackedLines | null;
  readonly tornado: TornadoText | null;
  readonly explained: readonly ExplainedTopic[];
  readonly settling: readonly FigureField[];
  readonly csv: { readonly name: string; readonly text: string };
}

export interface CostPage {
  /** What the ranking says. */
  readonly first: string;
  readonly missing: Extract<CostSection, { kind: 'missing' }> | null;
  readonly pairs: PairsText;
  /** Null while there is no cost. */
  readonly detail: CostPageDetail | null;
  readonly groups: readonly FigureGroup[];
  readonly changed: readonly FigureField[];
  /** Figures without which a reader of region `own` has no cost. */
  readonly basics: readonly FigureField[];
  readonly sources: { readonly title: string; readonly rows: readonly SourceNote[] };
  /** “Model 2026.11, 16,384 draws, seed 1.” */
  readonly model: string;
}

/** Pure: the same model, words, answers and study give the same page. */
export function makeCostPage(input: CostPageInput): CostPage {
  const context = createCostPageContext(input);
  const { words, study, department, notes } = context;
  const section = cost(context);
  const known = knownCost(context);
  const groups = figureGroups(context);
  const first = study.recommendation.placement;
  return {
    first: first === null ? words.costPage.firstNone() : words.costPage.first(department(first)),
    missing: section.kind === 'missing' ? section : null,
    pairs: pairsText(context),
    detail:
      known && section.kind === 'known'
        ? {
            money: section,
            currency: known.cost.currency,
            conditions: conditions(known),
            agreement: agreement(known),
            roleParts: rolePartsTable(known),
            stacked: stackedLines(known),
            tornado: tornado(known),
            explained: explainedLines(known),
            settling: settlingFields(context, groups),
            csv: { name: words.costPage.csv.name, text: linesCsv(known) },
          }
        : null,
    groups,
    changed: changedFields(groups),
    basics: ['wage', 'on-cost'].map((id) => figureField(context, id)),
    sources: { title: words.sources.title(), rows: notes.rows() },
    model: study.modelVersion,
  };
}
