/** Why the first beats the runner-up, criterion by criterion, traced back to the answers. */
import type { Reason } from '../../model/assessment.ts';
import { dropVariant, type Scoring, vary } from '../decision/scoring.ts';

/** An answer counts as a cause when it moves the mean log weight or the pair's performance by this much. */
const CAUSE = 0.05;

/**
 * Reasons, largest contribution first, the contributions by criterion index, and their sum: the mean value difference
 * between first and runner-up.
 * Contributions use all readings of `scoring`; which answers caused them is told from `quick`, the screening readings.
 */
export function reasons(
  scoring: Scoring,
  quick: Scoring,
  first: number,
  runnerUp: number,
): { reasons: Reason[]; contributions: number[]; meanDifference: number } {
  const { prepared } = scoring;
  const contributions = pairContributions(scoring, first, runnerUp);
  const causes = causesByCriterion(quick, first, runnerUp);
  const list = prepared.criteria.map((criterion, c): Reason => {
    const contribution = contributions[c] as number;
    const favours = prepared.placements[contribution < 0 ? runnerUp : first];
    if (favours === undefined) throw new RangeError('reasons need two placements');
    return { criterion, favours, contribution, because: causes[c] as string[] };
  });
  list.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.criterion < b.criterion ? -1 : 1));
  return { reasons: list, contributions, meanDifference: contributions.reduce((sum, each) => sum + each, 0) };
}

/** Mean over readings of normalised weight × (performance of `first` − of `runnerUp`), by criterion index. */
function pairContributions(scoring: Scoring, first: number, runnerUp: number): number[] {
  const { weights, samples } = scoring;
  const own = scoring.performances[first] as readonly Float64Array[];
  const other = scoring.performances[runnerUp] as readonly Float64Array[];
  const sums = new Float64Array(weights.length);
  for (let i = 0; i < samples; i++) {
    let total = 0;
    for (const column of weights) total += column[i] as number;
    for (let c = 0; c < sums.length; c++) {
      const difference = ((own[c] as Float64Array)[i] as number) - ((other[c] as Float64Array)[i] as number);
      sums[c] = (sums[c] as number) + (((weights[c] as Float64Array)[i] as number) / total) * difference;
    }
  }
  return Array.from(sums, (sum) => sum / samples);
}

function causesByCriterion(scoring: Scoring, first: number, runnerUp: number): string[][] {
  const { prepared, answers } = scoring;
  const found: { path: string; size: number }[][] = prepared.criteria.map(() => []);
  for (const question of prepared.ranking) {
    if (answers.values[question.path] === undefined) continue;
    // With the answer against without it, on the same readings.
    const without = vary(scoring, question.path, null);
    prepared.criteria.forEach((_, c) => {
      const weight = mean(scoring.effects[c]) - mean(without.effects[c]);
      const pair = gap(scoring, first, runnerUp, c) - gap(without, first, runnerUp, c);
      const size = Math.max(Math.abs(weight), Math.abs(pair));
      if (size >= CAUSE) (found[c] as { path: string; size: number }[]).push({ path: question.path, size });
    });
    dropVariant(without, scoring);
  }
  return found.map((list) =>
    list.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).map((each) => each.path),
  );
}

function gap(scoring: Scoring, first: number, runnerUp: number, c: number): number {
  return mean(scoring.performances[first]?.[c]) - mean(scoring.performances[runnerUp]?.[c]);
}

function mean(column: Float64Array | undefined): number {
  if (!column) return 0;
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  return sum / column.length;
}
