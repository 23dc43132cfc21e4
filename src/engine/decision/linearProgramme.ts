/**
 * Is there a weight vector in the box low ≤ w ≤ high with every row · w ≥ 0? Solved as one linear programme: the
 * largest t with every row · w ≥ t, by the simplex method (Dantzig) with Bland's rule against cycling.
 */

/** Rounding that still counts as zero, relative to the size of the numbers: errs towards "yes". */
const TOLERANCE = 1e-9;

/** True when some point of the box satisfies all rows (or none is given). Rows and box have the same length. */
export function feasible(
  rows: readonly (readonly number[])[],
  low: readonly number[],
  high: readonly number[],
): boolean {
  if (rows.length === 0) return true;
  return largestLeast(rows, low, high) >= -TOLERANCE;
}

/** The largest value that the least of row · w can take over the box, after scaling the box to a largest weight of 1. */
export function largestLeast(
  rows: readonly (readonly number[])[],
  low: readonly number[],
  high: readonly number[],
): number {
  const scale = Math.max(...high);
  const lower = low.map((each) => each / scale);
  const room = high.map((each, c) => each / scale - (lower[c] as number));
  const n = room.length;
  // w = lower + x, t = floor + s with floor the least row at x = 0: then x = 0, s = 0 is feasible.
  const atLower = rows.map((row) => row.reduce((sum, each, c) => sum + each * (lower[c] as number), 0));
  const floor = Math.min(...atLower);
  const constraints: number[][] = [
    ...rows.map((row, k) => [...row.map((each) => -each), 1, (atLower[k] as number) - floor]),
    ...room.map((each, c) => [...room.map((_, j) => (j === c ? 1 : 0)), 0, each]),
  ];
  return floor + maximise(constraints, [...room.map(() => 0), 1], n + 1);
}

/** Far more than a programme of this size needs. */
const MOST_PIVOTS = 500;

/** Maximum of objective · x over x ≥ 0 and rows [coefficients…, bound] with bounds ≥ 0. */
function maximise(
  constraints: readonly (readonly number[])[],
  objective: readonly number[],
  variables: number,
): number {
  const m = constraints.length;
  const width = variables + m + 1;
  const table = constraints.map((row, k) => {
    const line = new Array<number>(width).fill(0);
    for (let j = 0; j < variables; j++) line[j] = row[j] as number;
    line[variables + k] = 1;
    line[width - 1] = row[variables] as number;
    return line;
  });
  const cost = new Array<number>(width).fill(0);
  for (let j = 0; j < variables; j++) cost[j] = -(objective[j] as number);
  const basis = constraints.map((_, k) => variables + k);
  // Bland's rule ends in exact arithmetic; against rounding there is a limit, and the answer then errs towards "yes".
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const entering = cost.findIndex((each, j) => j < width - 1 && each < -1e-12);
    if (entering < 0) return cost[width - 1] as number;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    table.forEach((line, k) => {
      const pivot = line[entering] as number;
      if (pivot <= 1e-12) return;
      const ratio = (line[width - 1] as number) / pivot;
      const earlier = leaving >= 0 && (basis[k] as number) < (basis[leaving] as number);
      if (ratio < least - 1e-15 || (ratio <= least + 1e-15 && earlier)) {
        least = ratio;
        leaving = k;
      }
    });
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivotOn(table, cost, leaving, entering);
    basis[leaving] = entering;
  }
  return Number.POSITIVE_INFINITY;
}

function pivotOn(table: number[][], cost: number[], leaving: number, entering: number): void {
  const pivotRow = table[leaving] as number[];
  const pivot = pivotRow[entering] as number;
  for (let j = 0; j < pivotRow.length; j++) pivotRow[j] = (pivotRow[j] as number) / pivot;
  for (const line of [...table.filter((row) => row !== pivotRow), cost]) {
    const factor = line[entering] as number;
    if (factor === 0) continue;
    for (let j = 0; j < line.length; j++) line[j] = (line[j] as number) - factor * (pivotRow[j] as number);
  }
}
