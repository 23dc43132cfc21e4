/** The standard normal distribution: density, share below a value, and the value below which a share lies. */

/** φ(z). */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/**
 * Φ(z), to about 1e-15: the power series of Marsaglia (2004, J. Statistical Software 11:4) in the middle, the continued
 * fraction of the tail (Abramowitz & Stegun 26.2.14) outside, which keeps its relative accuracy.
 */
export function normalShare(z: number): number {
  if (z > 3) return 1 - upperTail(z);
  if (z < -3) return upperTail(-z);
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18 && k < 200; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** 1 − Φ(z) for z ≥ 3. */
function upperTail(z: number): number {
  if (z > 38.5) return 0;
  let fraction = z;
  for (let k = 80; k >= 1; k--) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}

type Coefficients = readonly [number, number, number, number, number, number, number, number];

// Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37:477–484; highest power first.
const MIDDLE: readonly [Coefficients, Coefficients] = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
const TAIL: readonly [Coefficients, Coefficients] = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const FAR_TAIL: readonly [Coefficients, Coefficients] = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

/** z with Φ(z) = p, to about 1e-16 relative; −∞ and ∞ at 0 and 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(MIDDLE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
  return q < 0 ? -z : z;
}

const ratio = ([above, below]: readonly [Coefficients, Coefficients], r: number): number =>
  polynomial(above, r) / polynomial(below, r);

const polynomial = (coefficients: Coefficients, r: number): number =>
  coefficients.reduce((sum, coefficient) => sum * r + coefficient, 0);
