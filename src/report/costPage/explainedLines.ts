import type { Cost, CostLine } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { costPlacements, tableUnit } from '../costTables.ts';
import { lineWorking, roleWorkings } from '../costWorkings.ts';
import type { NamedWorked } from '../figureTypes.ts';
import { amountInUnit, parameterName, yourFigure } from '../ownFigures.ts';
import type { KnownCostContext } from './context.ts';
import { derivedSteps } from './derivedSteps.ts';
import { type Evidence, evidence } from './evidence.ts';

export interface ExplainedFigure extends Evidence {
  readonly parameter: string;
  /** The department whose figure it is; null where it is the same for all. */
  readonly placement: PlacementId | null;
  readonly name: string;
  readonly used: string;
}

export interface ExplainedTopic {
  readonly topic: string;
  /** What the line does not count. */
  readonly leavesOut: string;
  /** Formula with units and the figures used, and the arithmetic, department by department. */
  readonly lines: readonly {
    readonly placement: PlacementId;
    readonly kind: CostLine['kind'];
    readonly formula: string;
    readonly worked: NamedWorked;
  }[];
  /** Quantities on the way. */
  readonly steps: readonly NamedWorked[];
  readonly figures: readonly ExplainedFigure[];
}

/** How every line comes about, with the figures that it rests on and where those come from. */
export function explainedLines(context: KnownCostContext): ExplainedTopic[] {
  const { cost, wording } = context;
  const placements = costPlacements(context, cost);
  const topics = Object.keys(wording.topics).filter((topic) =>
    placements.some((id) => linesOf(cost, id, topic).length > 0),
  );
  return topics.map((topic) => explained(context, topic, placements));
}

const linesOf = (cost: Cost, id: PlacementId, topic: string): readonly CostLine[] =>
  (cost.placements[id]?.lines ?? []).filter((line) => line.topic === topic);

function explained(context: KnownCostContext, topic: string, placements: readonly PlacementId[]): ExplainedTopic {
  const { cost, wording, detail, study, model } = context;
  const working = study.workings?.cost;
  const factorsOf = (id: PlacementId, kind: CostLine['kind']): readonly string[] =>
    working?.lines[id]?.find((line) => line.topic === topic && line.kind === kind)?.factors ?? [];
  const pairs = placements.flatMap((id) => linesOf(cost, id, topic).map((line) => ({ id, line })));
  const factors = [...new Set(pairs.flatMap(({ id, line }) => factorsOf(id, line.kind)))];
  const ids = new Set(
    placements.flatMap((id) =>
      (detail.lines[id] ?? []).filter((line) => line.topic === topic).flatMap(({ parameters }) => parameters),
    ),
  );
  const role =
    topic === 'role'
      ? roleWorkings(context, cost)
      : factors.includes('fte')
        ? roleWorkings(context, cost).slice(0, 1)
        : [];
  // The role is the same everywhere: told once.
  const told = topic === 'role' ? pairs.slice(0, 1) : pairs;
  return {
    topic,
    leavesOut: wording.leavesOut[topic] ?? '',
    lines: told.flatMap(({ id, line }) => {
      const worked = lineArithmetic(context, id, line);
      return worked
        ? [{ placement: id, kind: line.kind, formula: formula(context, line, factorsOf(id, line.kind)), worked }]
        : [];
    }),
    steps: [...role, ...derivedSteps(context, factors)],
    figures: [...ids].map((id) => ({
      parameter: id,
      placement: model.costs.parameters.find((each) => each.id === id)?.placement ?? null,
      name: parameterName(context, id),
      used: amountInUnit(context, id, detail.figures[id]?.median ?? 0),
      ...evidence(context, id, yourFigure(context, id) !== null),
    })),
  };
}

/** “Outside support = workload 1.4 FTE × price of an outside hour ¥120 an hour × …”. */
function formula(context: KnownCostContext, line: CostLine, factors: readonly string[]): string {
  const { words, study, cost, wording } = context;
  const medians = study.workings?.cost?.medians ?? {};
  const texts = factors.map(
    (name) => `${parameterName(context, name)} ${amountInUnit(context, name, medians[name] ?? 0)}`,
  );
  const once = study.workings?.cost?.lines ?? {};
  const isOnce = Object.values(once).some((lines) => lines.some((each) => each.topic === line.topic && each.once));
  const { explain } = words.costPage;
  return `${explain.formula(wording.topics[line.topic] ?? '', texts)}${isOnce ? explain.once(cost.horizonYears) : ''}`;
}

function lineArithmetic(context: KnownCostContext, id: PlacementId, line: CostLine): NamedWorked | null {
  const { words, cost, named } = context;
  const unit = tableUnit(context, cost);
  const product = lineWorking(context, cost, id, line, unit);
  return (
    product && {
      label: `${named(id).short} · ${words.lines.columns[line.kind]}`,
      worked: { kind: 'arithmetic', ...product, unit: words.comparison.perYear(unit.text) },
    }
  );
}
