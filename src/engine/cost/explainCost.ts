/** How the figures of a cost came about: what is sampled and how surely, and the arithmetic of all others. */
import type { CostLine, PerPlacement } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { BLOCKS } from '../sampling/draws.ts';
import { type Amount, startEstimate, sum } from './amount.ts';
import { assessCost, comparedPair } from './assessCost.ts';
import { type LinearSaving, linearSavings, sparedHours } from './breakEvens.ts';
import { percentile } from './estimates.ts';
import { setAside } from './figures.ts';
import { figureOf, medianInputs, sampledInputs } from './inputs.ts';
import { rolePerYear } from './lineFactors.ts';
import { hostLines, type Line, ROLE_LINE } from './lines.ts';
import { samplePlacement } from './placementCosts.ts';
import { createQuantities, type Quantities } from './quantities.ts';
import type { CostRequest } from './roleCost.ts';
import { medianSaving } from './saving.ts';
import { createSetting, type Setting } from './setting.ts';

/** A quantity, a parameter or one that is worked out on the way, at its median. */
export interface ExplainedFactor {
  readonly name: string;
  readonly median: number;
}

export interface ExplainedLine {
  readonly topic: string;
  readonly kind: CostLine['kind'];
  /** The line is their product in each reading; its mean is the mean of the products. */
  readonly factors: readonly ExplainedFactor[];
  /** Happens once: divided by the years of the estimate. */
  readonly once: boolean;
}

export interface ExplainedParameter {
  readonly parameter: string;
  readonly unit: string;
  /** Our range in `unit`, for a company of this size and region; null where we have none. */
  readonly ours: { readonly low: number; readonly likely: number; readonly high: number } | null;
  /** The median that is used: of the reader's figure where there is one. */
  readonly median: number;
  readonly yours: boolean;
}

export interface CostExplanation {
  /** Readings behind every figure of a quantity. */
  readonly samples: number;
  /** 95 % half-widths of the sampled means a year. */
  readonly halfWidth95: {
    readonly role: number;
    readonly saving: number | null;
    readonly placements: PerPlacement<number>;
  };
  readonly parameters: readonly ExplainedParameter[];
  readonly lines: PerPlacement<readonly ExplainedLine[]>;
  /** The saving a year with every figure at its median. */
  readonly medianSaving: number | null;
  /** saving = fixed + perUnit × figure: first the hours of standstill spared, then the linear drivers, in their order. */
  readonly linear: readonly LinearSaving[];
}

/** The explanation of `assessCost(request)`; null where there is no cost. */
export function explainCost(request: CostRequest): CostExplanation | null {
  const { cost } = assessCost(request);
  if (cost === null) return null;
  startEstimate();
  const region = String(request.answers.values['cost.region']);
  const setting = createSetting(request.model, request.answers, request.readings, region);
  const sampled = createQuantities(sampledInputs(setting));
  const medians = createQuantities(medianInputs(setting));
  const role = {
    perYear: rolePerYear(setting, sampled),
    line: { topic: 'role', kind: 'cash', basis: 'sourced', ...cost.role.perYear },
  } as const;

  const lines: Partial<Record<PlacementId, readonly ExplainedLine[]>> = {};
  const widths: Partial<Record<PlacementId, number>> = {};
  const host = new Map<PlacementId, Float64Array>();
  for (const placement of Object.keys(cost.placements) as PlacementId[]) {
    lines[placement] = [ROLE_LINE, ...hostLines(placement, setting.today)].map((line) => explainLine(line, medians));
    const { hostPerYear } = samplePlacement(setting, sampled, placement, role);
    host.set(placement, hostPerYear);
    widths[placement] = halfWidth(sum([hostPerYear, role.perYear]));
  }
  const pair = cost.comparison && comparedPair(request);
  return {
    samples: request.readings.draws.samples,
    halfWidth95: {
      role: halfWidth(role.perYear),
      saving: pair ? halfWidth(difference(host.get(pair.against), host.get(pair.placement))) : null,
      placements: widths,
    },
    parameters: explainParameters(setting, medians),
    lines,
    medianSaving: pair ? medianSaving(setting, pair)(null) : null,
    linear: pair ? [sparedHours(setting, pair), ...linearSavings(setting, pair, cost.comparison?.drivers ?? [])] : [],
  };
}

const explainLine = ({ topic, kind, shared, own, once }: Line, medians: Quantities): ExplainedLine => ({
  topic,
  kind,
  factors: [...shared, ...own].map((name) => ({ name, median: medians(name) as number })),
  once,
});

function explainParameters(setting: Setting, medians: Quantities): ExplainedParameter[] {
  const ours = setAside(setting.model.costs, setting.region, setting.figures);
  return [...setting.figures.keys()].map((id) => {
    const { parameter, estimate, yours } = figureOf(setting, id);
    const our = ours.get(id);
    const scale = parameter.scale === 'none' ? 1 : (medians(parameter.scale) as number);
    const range = our && !our.yours ? our.estimate : null;
    return {
      parameter: id,
      unit: parameter.unit,
      ours: range && { low: range.low * scale, likely: range.likely * scale, high: range.high * scale },
      median: percentile(estimate, 0.5) * (yours ? 1 : scale),
      yours,
    };
  });
}

function difference(a: Float64Array | undefined, b: Float64Array | undefined): Amount {
  return a && b ? a.map((value, i) => value - (b[i] as number)) : 0;
}

/** Two-sided 97.5 % point of Student's t with BLOCKS − 1 degrees of freedom. */
const STUDENT_15 = 2.1314;

/** From the spread of the blocks' means: each block is a randomisation of its own. */
function halfWidth(amount: Amount): number {
  if (typeof amount === 'number') return 0;
  const size = amount.length / BLOCKS;
  const means = Array.from({ length: BLOCKS }, (_, block) => {
    let total = 0;
    for (let i = block * size; i < (block + 1) * size; i++) total += amount[i] as number;
    return total / size;
  });
  const mean = means.reduce((a, b) => a + b, 0) / BLOCKS;
  const variance = means.reduce((a, b) => a + (b - mean) ** 2, 0) / (BLOCKS - 1);
  return STUDENT_15 * Math.sqrt(variance / BLOCKS);
}
