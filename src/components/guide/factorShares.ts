/** What one of the three factors alone does to the first place: the engine's own figures for the guide about them. */
import { firstRankShares } from '../../engine/survey.ts';
import type { Answers } from '../../model/answers.ts';
import type { PerPlacement } from '../../model/assessment.ts';
import type { Model, PlacementId } from '../../model/decision.ts';

export type Factor = 'size' | 'strategy' | 'modules';

export interface FactorCase {
  /** Id of the words of the row, where the words of the answers do not say it. */
  readonly id: string;
  readonly values: Answers['values'];
}

export interface FactorRow extends FactorCase {
  /** First-rank acceptability, 0 to 1; they sum to 1. */
  readonly shares: PerPlacement<number>;
  /** The placement that is ahead, or null where its lead lies within the error of the draws. */
  readonly ahead: PlacementId | null;
}

/** Two shares closer than this are not told apart: twice the half-width of a share. */
const TOLD_APART = 0.02;

const MODULE = 'modules.';

/** Areas at the core and areas used some; the others are not used. */
const MIXES: readonly { readonly id: string; readonly core: readonly string[]; readonly some: readonly string[] }[] = [
  { id: 'finance-heavy', core: ['finance'], some: ['purchasing', 'sales-orders'] },
  { id: 'supply-chain-heavy', core: ['purchasing', 'sales-orders', 'inventory-logistics'], some: ['finance'] },
  { id: 'production-heavy', core: ['production', 'inventory-logistics', 'purchasing'], some: ['finance'] },
  { id: 'people-and-projects', core: ['hr-payroll', 'projects'], some: ['finance'] },
  { id: 'reports-and-customers', core: ['analytics', 'crm'], some: ['finance', 'sales-orders'] },
];

/** The answers of each row, the first with none. Other questions stay open. */
export function factorCases(model: Model, factor: Factor): readonly FactorCase[] {
  return [{ id: 'nothing', values: {} }, ...CASES[factor](model)];
}

/** Each row with its shares: as in a result with just these answers. */
export function factorShares(model: Model, factor: Factor): readonly FactorRow[] {
  return factorCases(model, factor).map((each) => {
    const shares = firstRankShares(model, { values: each.values, overrides: {} });
    return { ...each, shares, ahead: aheadOf(model, shares) };
  });
}

const CASES: Readonly<Record<Factor, (model: Model) => readonly FactorCase[]>> = {
  size: () => [
    ...[50, 500, 5000, 50_000].map((people) => answered({ 'company.employees': people })),
    ...['single', 'few', 'diversified'].map((lines) => answered({ 'company.businessLines': lines })),
    answered({ 'company.employees': 50, 'company.businessLines': 'single' }),
    answered({ 'company.employees': 50_000, 'company.businessLines': 'diversified' }),
  ],
  strategy: (model) => [
    ...optionsOf(model, 'strategy.first').map((first) => answered({ 'strategy.first': first })),
    answered({ 'strategy.first': 'financial-control', 'strategy.second': 'process-efficiency' }),
    answered({ 'strategy.first': 'process-efficiency', 'strategy.second': 'financial-control' }),
  ],
  modules: (model) => {
    const areas = modulePaths(model).map((path) => path.slice(MODULE.length));
    const mix = (core: readonly string[], some: readonly string[]): Answers['values'] =>
      Object.fromEntries(areas.map((area) => [`${MODULE}${area}`, levelOf(area, core, some)]));
    return [
      ...MIXES.map(({ id, core, some }) => ({ id, values: mix(core, some) })),
      { id: 'balanced', values: mix([], areas) },
    ];
  },
};

/** The paths of the ERP areas, in the order of the model. */
export function modulePaths(model: Model): readonly string[] {
  return model.questions.map(({ path }) => path).filter((path) => path.startsWith(MODULE));
}

const answered = (values: Answers['values']): FactorCase => ({ id: '', values });

const levelOf = (area: string, core: readonly string[], some: readonly string[]): string =>
  core.includes(area) ? 'core' : some.includes(area) ? 'some' : 'none';

function optionsOf(model: Model, path: string): readonly string[] {
  const question = model.questions.find((each) => each.path === path);
  return question?.kind === 'option' ? question.options.map(({ id }) => id) : [];
}

function aheadOf(model: Model, shares: PerPlacement<number>): PlacementId | null {
  const ranked = model.placements.map(({ id }) => ({ id, share: shares[id] ?? 0 })).sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first && first.share - (second?.share ?? 0) >= TOLD_APART ? first.id : null;
}
