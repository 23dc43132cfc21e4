import { breakEvenText, otherBreakEvens } from './breakEvenText.ts';
import { comparisonText } from './comparisonText.ts';
import type { CostContext } from './context.ts';
import type { CostSection } from './costReportTypes.ts';
import { linesTable, totalsTable } from './costTables.ts';
import { driversTable } from './driversTable.ts';
import { roleText } from './roleText.ts';

/** What the role costs, and what must be true for the choice to pay; a sentence of what is missing until it is known. */
export function cost(context: CostContext): CostSection {
  const { assessment, words, department } = context;
  const { cost: known } = assessment;
  if (known === null) return missing(context);
  const { comparison, currency } = known;
  const { placement } = assessment.recommendation;
  return {
    kind: 'known',
    title: words.cost.title(),
    note: words.cost.note(known.year, known.horizonYears),
    breakEven: comparison && breakEvenText(context, comparison, known),
    otherBreakEvens: comparison ? otherBreakEvens(context, comparison, currency) : [],
    role: roleText(context, known),
    comparison: comparison && comparisonText(context, known, comparison),
    alone: comparison ? '' : placement === null ? words.cost.none() : words.cost.alone(department(placement)),
    totals: totalsTable(context, known),
    lines: linesTable(context, known),
    drivers: comparison && driversTable(context, known, comparison),
  };
}

function missing({ assessment, wording, words }: CostContext): CostSection {
  const about = (code: string): string[] =>
    assessment.warnings.filter((warning) => warning.code === code).map(({ path }) => path);
  const [region, size, own] = ['region-missing', 'size-missing', 'own-figures-missing'].map(about) as [
    string[],
    string[],
    string[],
  ];
  const asked = [
    region.length > 0 ? words.cost.missing.region() : '',
    size.length > 0 ? words.cost.missing.size() : '',
    own.length > 0 ? words.cost.missing.own() : '',
  ].filter((ask) => ask !== '');
  return {
    kind: 'missing',
    title: words.cost.title(),
    sentence: words.cost.missing.sentence(asked.length > 0 ? asked : [words.cost.missing.region()]),
    asks: [...region, ...size, ...own].map((path) => ({ path, title: titleOf(wording, path) })),
  };
}

function titleOf(wording: CostContext['wording'], path: string): string {
  const parameter = path.startsWith('cost.overrides.') ? path.slice('cost.overrides.'.length) : null;
  return wording.questions[path]?.title ?? (parameter === null ? undefined : wording.parameters[parameter]?.name) ?? '';
}
