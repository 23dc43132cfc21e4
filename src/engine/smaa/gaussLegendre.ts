export interface QuadratureNode {
  /** Between 0 and 1. */
  readonly node: number;
  /** The weights sum to 1. */
  readonly weight: number;
}

const rules = new Map<number, readonly QuadratureNode[]>();

/** Gauss-Legendre rule on 0 … 1, exact for polynomials of degree 2n − 1; nodes by Newton's method. Made once and kept. */
export function gaussLegendre(n: number): readonly QuadratureNode[] {
  const known = rules.get(n);
  if (known) return known;
  const fresh = Array.from({ length: n }, (_, k): QuadratureNode => {
    let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let round = 0; round < 8; round++) {
      let before = 1;
      let value = x;
      for (let j = 2; j <= n; j++) [before, value] = [value, ((2 * j - 1) * x * value - (j - 1) * before) / j];
      slope = (n * (before - x * value)) / (1 - x * x);
      x -= value / slope;
    }
    return { node: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
  rules.set(n, fresh);
  return fresh;
}
