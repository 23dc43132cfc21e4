/** The region of the weights as simplices: each with its share of the whole. */
import type { Weights } from './problem.ts';

export interface Vertex {
  readonly weights: readonly number[];
  /** Value of each alternative with these weights. */
  readonly values: readonly number[];
}

export interface Simplex {
  readonly share: number;
  readonly vertices: readonly Vertex[];
}

/** RangeError where the weights fill no region. `rows`: [alternative][criterion]. */
export function weightSimplices(weights: Weights, rows: readonly (readonly number[])[]): Simplex[] {
  const vertex = (own: readonly number[]): Vertex => ({
    weights: own,
    values: rows.map((row) => row.reduce((sum, value, c) => sum + value * (own[c] as number), 0)),
  });
  const criteria = [...(rows[0] ?? []).keys()];
  switch (weights.kind) {
    case 'uniform':
      return [{ share: 1, vertices: criteria.map((k) => vertex(criteria.map((c) => (c === k ? 1 : 0)))) }];
    case 'lower bounds': {
      const left = 1 - weights.bounds.reduce((sum, bound) => sum + bound, 0);
      return [
        {
          share: 1,
          vertices: criteria.map((k) => vertex(weights.bounds.map((bound, c) => (c === k ? bound + left : bound)))),
        },
      ];
    }
    case 'ordinal': {
      // (1, 0, …), (½, ½, 0, …), … in the given order.
      const place = criteria.map((c) => weights.order.indexOf(c));
      return [
        {
          share: 1,
          vertices: criteria.map((k) => vertex(place.map((rank) => (rank <= k ? 1 / (k + 1) : 0)))),
        },
      ];
    }
    case 'points': {
      // Kuhn's triangulation of the box: one simplex for each order in which the ends are gone through.
      const moving = criteria.filter((c) => weights.low[c] !== weights.high[c]);
      const orders = permutations(moving);
      return orders.map((order) => {
        const at = [...weights.low];
        const vertices = [vertex([...at])];
        for (const c of order) {
          at[c] = weights.high[c] as number;
          vertices.push(vertex([...at]));
        }
        return { share: 1 / orders.length, vertices };
      });
    }
    default:
      throw new RangeError(`${weights.kind} weights are no simplex`);
  }
}

function permutations(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first) => permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
