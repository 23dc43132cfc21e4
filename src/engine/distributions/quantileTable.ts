/**
 * Draws by inversion where a quantile is dear: 257 exact nodes that lie ever closer towards both ends, and a cubic
 * (Hermite) between, by the density there. Error about 1e-8 of the range between the 0.01 and 99.99 % points.
 */
const CELLS = 256;

export interface QuantileTable {
  readonly value: Float64Array;
  /** Change over one cell, by the slope at each node. */
  readonly slope: Float64Array;
}

/** A table of `quantile`, whose values at 0 and 1 must be finite; `density` is the density at a value. */
export function quantileTable(quantile: (p: number) => number, density: (x: number) => number): QuantileTable {
  const value = new Float64Array(CELLS + 1);
  const slope = new Float64Array(CELLS + 1);
  value[0] = quantile(0);
  value[CELLS] = quantile(1);
  for (let k = 1; k < CELLS; k++) {
    const s = k / CELLS;
    const near = s ** 4;
    const far = (1 - s) ** 4;
    const x = quantile(near / (near + far));
    value[k] = x;
    slope[k] = (4 * (s * (1 - s)) ** 3) / (near + far) ** 2 / density(x) / CELLS;
  }
  slope[0] = (value[1] as number) - (value[0] as number);
  slope[CELLS] = (value[CELLS] as number) - (value[CELLS - 1] as number);
  return { value, slope };
}

/** The value below which each share lies. */
export function fromTable({ value, slope }: QuantileTable, uniforms: Float64Array): Float64Array {
  return uniforms.map((u) => {
    const near = Math.sqrt(Math.sqrt(u));
    const place = (CELLS * near) / (near + Math.sqrt(Math.sqrt(1 - u)));
    const cell = Math.min(CELLS - 1, Math.floor(place));
    const t = place - cell;
    const left = value[cell] as number;
    const rise = (value[cell + 1] as number) - left;
    const a = (slope[cell] as number) - rise;
    const b = rise - (slope[cell + 1] as number);
    return left + t * (rise + (1 - t) * (a * (1 - t) + b * t));
  });
}
