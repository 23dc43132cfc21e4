import type { PerPlacement } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { tightPercent } from './format.ts';
import type { Rectangle } from './seatMark.ts';

/** What the plan shows. */
export interface SeatPlanInput {
  /** First-rank acceptability by placement, 0 to 1. */
  readonly shares: PerPlacement<number>;
  readonly ruledOut: readonly PlacementId[];
  /** Name beside each bench. */
  readonly names: Readonly<Record<PlacementId, string>>;
  /** Word in place of the share of a placement that is ruled out. */
  readonly absent: string;
  /** Whose name is bold; null: nobody's. The largest share unless given. */
  readonly leader?: PlacementId | null;
}

/** A line from (x1, y1) to (x2, y2). */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Bench {
  readonly placement: PlacementId;
  readonly outline: Rectangle;
  /** As far from the table as the share goes. */
  readonly fill: Rectangle;
  /** Where one half lies. */
  readonly half: Line;
  /** The two diagonals of a bench that is ruled out; else none. */
  readonly cross: readonly Line[];
}

export interface BenchLabel {
  readonly placement: PlacementId;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: string;
  /** "81%", or the word for absent. */
  readonly figure: string;
  /** `leader`: the largest share; `ruled-out`: crossed; else empty. */
  readonly tone: 'leader' | 'ruled-out' | '';
}

export interface SeatPlan {
  readonly width: number;
  readonly height: number;
  readonly table: Rectangle;
  readonly benches: readonly Bench[];
  readonly labels: readonly BenchLabel[];
}

interface Measures {
  readonly width: number;
  /** Top edge of the uppermost bench. */
  readonly top: number;
  readonly table: number;
  readonly depth: number;
  readonly gap: number;
}

const planMeasures: Measures = { width: 312, top: 22, table: 72, depth: 56, gap: 5 };
const sparkMeasures: Measures = { width: 48, top: 0, table: 14, depth: 15, gap: 2 };
const sides: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

const diagonals = ({ x, y, width, height }: Rectangle): readonly Line[] => [
  { x1: x, y1: y, x2: x + width, y2: y + height },
  { x1: x, y1: y + height, x2: x + width, y2: y },
];

const tableOf = ({ width, top, table, depth, gap }: Measures): Rectangle => ({
  x: (width - table) / 2,
  y: top + depth + gap,
  width: table,
  height: table,
});

/** The part of a bench that lies within `share` of its depth from the table. */
const filledTo = (side: PlacementId, bench: Rectangle, share: number): Rectangle => {
  const { x, y, width, height } = bench;
  if (side === 'it') return { x, width, y: y + height * (1 - share), height: height * share };
  if (side === 'finance') return { x, width, y, height: height * share };
  if (side === 'operations') return { y, height, x, width: width * share };
  return { y, height, x: x + width * (1 - share), width: width * share };
};

const benchesOf = (measures: Measures, shares: PerPlacement<number>, ruledOut: readonly PlacementId[]): Bench[] => {
  const table = tableOf(measures);
  const { depth, gap } = measures;
  const outlines: Readonly<Record<PlacementId, Rectangle>> = {
    it: { x: table.x, y: table.y - gap - depth, width: table.width, height: depth },
    operations: { x: table.x + table.width + gap, y: table.y, width: depth, height: table.height },
    finance: { x: table.x, y: table.y + table.height + gap, width: table.width, height: depth },
    general: { x: table.x - gap - depth, y: table.y, width: depth, height: table.height },
  };
  return sides.map((placement) => {
    const outline = outlines[placement];
    const out = ruledOut.includes(placement);
    const middle = filledTo(placement, outline, 0.5);
    const upright = placement === 'it' || placement === 'finance';
    const half: Line = upright
      ? { x1: outline.x, x2: outline.x + outline.width, y1: outline.y + depth / 2, y2: outline.y + depth / 2 }
      : { x1: outline.x + depth / 2, x2: outline.x + depth / 2, y1: middle.y, y2: middle.y + middle.height };
    const fill = filledTo(placement, outline, out ? 0 : (shares[placement] ?? 0));
    return { placement, outline, fill, half, cross: out ? diagonals(outline) : [] };
  });
};

const leaderOf = (shares: PerPlacement<number>, ruledOut: readonly PlacementId[]): PlacementId | null => {
  let leader: PlacementId | null = null;
  for (const side of sides) {
    if (ruledOut.includes(side)) continue;
    if (leader === null || (shares[side] ?? 0) > (shares[leader] ?? 0)) leader = side;
  }
  return leader;
};

const labelsOf = (input: SeatPlanInput, measures: Measures): BenchLabel[] => {
  const { x, y, width, height } = tableOf(measures);
  const { depth, gap } = measures;
  const leader = input.leader === undefined ? leaderOf(input.shares, input.ruledOut) : input.leader;
  const places: Readonly<Record<PlacementId, Pick<BenchLabel, 'x' | 'y' | 'anchor'>>> = {
    it: { x: x + width / 2, y: y - gap - depth - 7, anchor: 'middle' },
    operations: { x: x + width + gap, y: y + height + 16, anchor: 'start' },
    finance: { x: x + width / 2, y: y + height + gap + depth + 17, anchor: 'middle' },
    general: { x: x - gap, y: y + height + 16, anchor: 'end' },
  };
  return sides.map((placement) => {
    const out = input.ruledOut.includes(placement);
    return {
      placement,
      ...places[placement],
      name: input.names[placement],
      figure: out ? input.absent : tightPercent(input.shares[placement] ?? 0),
      tone: out ? 'ruled-out' : placement === leader ? 'leader' : '',
    };
  });
};

/** The seat plan: four equal benches around the table, each filled from the table outwards to its share, with labels. */
export const seatPlan = (input: SeatPlanInput): SeatPlan => ({
  width: planMeasures.width,
  height: planMeasures.top * 2 + planMeasures.table + 2 * (planMeasures.depth + planMeasures.gap),
  table: tableOf(planMeasures),
  benches: benchesOf(planMeasures, input.shares, input.ruledOut),
  labels: labelsOf(input, planMeasures),
});

/** The same drawing at 48 units, without words, for lists. */
export const sparkseat = (input: Pick<SeatPlanInput, 'shares' | 'ruledOut'>): Omit<SeatPlan, 'labels'> => ({
  width: sparkMeasures.width,
  height: sparkMeasures.width,
  table: tableOf(sparkMeasures),
  benches: benchesOf(sparkMeasures, input.shares, input.ruledOut),
});
