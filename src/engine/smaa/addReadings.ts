/** Adds a stretch of readings to the sums: what is integrated exactly, the rest as it was drawn. */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import { type Cell, cellColumn, cellsOf, isLinear, weightedSum } from './cells.ts';
import { countReadings } from './countReadings.ts';
import { fourIndependentRanks } from './fourIndependentRanks.ts';
import { fourRanksAlongWeight } from './fourRanksAlongWeight.ts';
import { independentRanks } from './independentRanks.ts';
import type { SmaaProblem } from './problem.ts';
import { addRanksAlongWeight } from './ranksAlongWeight.ts';
import { addWeights, type RankSums, type SmaaSums } from './smaaSums.ts';
import { weightDrawer } from './weightColumns.ts';
import { giveRangesBack, weightRanges } from './weightRanges.ts';
import type { IntegrationPlan } from './whatToIntegrate.ts';

/** Adds the readings of `draws`, which belong to one randomisation. */
export type AddReadings = (draws: Draws, randomisation: number) => void;

/** For a problem, by a plan. */
export function addReadings(problem: SmaaProblem, plan: IntegrationPlan, sums: SmaaSums): AddReadings {
  const cells = cellsOf(problem);
  const left = cells.map((row, a) => row.map((cell, c) => (plan.own[a] === c ? atLowEnd(cell) : cell)));
  const drawWeights = weightDrawer(problem);
  const addFirsts = {
    performances: countPerformances(cells, plan.own, sums),
    weights: countWeights(problem, cells, plan.along, sums),
    nothing: countPlainly(sums),
  }[plan.integrated];
  return (draws, randomisation) => {
    const weights = drawWeights(draws);
    const values = left.map((row) => weightedSum(row, weights, draws));
    const first = addFirsts(weights, values, draws, sums.firsts[randomisation] as Float64Array);
    addWeights(sums, weights, first);
    for (const column of [...weights, ...values, ...first]) giveBack(column);
  };
}

/** Adds ranks, wins and first ranks, and gives each alternative's share in the first rank of every reading. */
type AddFirsts = (
  weights: readonly Float64Array[],
  values: readonly Float64Array[],
  draws: Draws,
  firsts: Float64Array,
) => Float64Array[];

const widthOf = (cell: Cell | undefined): number => (cell && isLinear(cell) ? Math.abs(cell.width) : 0);

/** The lowest that an interval could be, as a known number. */
function atLowEnd(cell: Cell): Cell {
  return isLinear(cell) ? { ...cell, from: cell.from + Math.min(0, cell.width), width: 0 } : cell;
}

function countPlainly(sums: RankSums): AddFirsts {
  return (_weights, values, _draws, firsts) => {
    const first = countReadings(values, sums);
    first.forEach((share, a) => {
      let sum = 0;
      for (let i = 0; i < share.length; i++) sum += share[i] as number;
      firsts[a] = (firsts[a] as number) + sum;
    });
    return first;
  };
}

/** `values` without the part that each alternative's own performance adds. */
function countPerformances(cells: readonly (readonly Cell[])[], own: readonly number[], sums: RankSums): AddFirsts {
  const n = cells.length;
  const add = n === 4 ? fourIndependentRanks() : independentRanks(n);
  const widths = cells.map((row, a) => widthOf(row[own[a] as number]));
  return (weights, values, { samples }, firsts) => {
    // Reading by reading, so that what belongs together lies together.
    const low = takeColumn(n * samples);
    const width = takeColumn(n * samples);
    const chance = takeColumn(n * samples);
    values.forEach((column, a) => {
      const across = widths[a] as number;
      const weight = weights[own[a] as number] ?? column;
      for (let i = 0; i < samples; i++) {
        low[i * n + a] = column[i] as number;
        width[i * n + a] = across === 0 ? 0 : across * (weight[i] as number);
      }
    });
    for (let i = 0; i < samples; i++) add(i * n, low, width, sums, chance);
    const first = values.map((_, a) => {
      const column = takeColumn(samples);
      let sum = 0;
      for (let i = 0; i < samples; i++) {
        const share = chance[i * n + a] as number;
        column[i] = share;
        sum += share;
      }
      firsts[a] = (firsts[a] as number) + sum;
      return column;
    });
    for (const column of [low, width, chance]) giveBack(column);
    return first;
  };
}

/** Each criterion in turn counts its part; weights in the first rank are taken where they were drawn. */
function countWeights(
  problem: SmaaProblem,
  cells: readonly (readonly Cell[])[],
  along: readonly number[],
  sums: SmaaSums,
): AddFirsts {
  const n = cells.length;
  const addFour = n === 4 ? fourRanksAlongWeight() : null;
  return (weights, values, draws, firsts) => {
    for (const c of along) {
      const weight = weights[c] as Float64Array;
      const performances = cells.map((row) => cellColumn(row[c] as Cell, draws));
      const ranges = weightRanges(problem, c, weight, draws);
      addRanksAlongWeight({ values, performances, weight, ranges }, 1 / along.length, sums, firsts, addFour);
      giveRangesBack(ranges);
      for (const column of performances) giveBack(column);
    }
    const spare: RankSums = { ranks: new Float64Array(n * n), wins: new Float64Array(n * n) };
    return countReadings(values, spare);
  };
}
