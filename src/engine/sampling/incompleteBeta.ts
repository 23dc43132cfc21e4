/** The beta distribution on 0…1: its cumulative share and its quantile, to about 1e-14. */

/** Lanczos coefficients (g = 7, n = 9), as in Press et al., Numerical Recipes, 3rd ed., section 6.1. */
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for x ≥ 0.5. */
function logGamma(x: number): number {
  const y = x - 1;
  const t = y + 7.5;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (y + i);
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Logarithm of the beta function. */
export const logBeta = (alpha: number, beta: number): number =>
  logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);

/** Density at x, strictly between 0 and 1. */
export const betaDensity = (x: number, alpha: number, beta: number, logB: number): number =>
  Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - logB);

/** Share below x (regularised incomplete beta function): continued fraction by Lentz's method, DLMF 8.17.22. */
export function betaShare(x: number, alpha: number, beta: number, logB: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaShare(1 - x, beta, alpha, logB);
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logB) / alpha;
  const tiny = 1e-300;
  const guarded = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guarded(1 - ((alpha + beta) * x) / (alpha + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    fraction *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front * fraction;
}

/** The x below which the share p lies; α, β ≥ 1. Newton steps kept inside a shrinking bracket; `guess` saves steps. */
export function betaQuantile(p: number, alpha: number, beta: number, guess = alpha / (alpha + beta)): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const logB = logBeta(alpha, beta);
  // The smaller tail is the one in which p has all its digits.
  if (p > 0.5) return 1 - lowerQuantile(1 - p, beta, alpha, logB, 1 - guess);
  return lowerQuantile(p, alpha, beta, logB, guess);
}

function lowerQuantile(p: number, alpha: number, beta: number, logB: number, guess: number): number {
  let below = 0;
  let above = 1;
  let x = guess > 0 && guess < 1 ? guess : 0.5;
  for (let i = 0; i < 200; i++) {
    const excess = betaShare(x, alpha, beta, logB) - p;
    if (excess > 0) above = x;
    else below = x;
    const next = x - excess / betaDensity(x, alpha, beta, logB);
    const stays = next > below && next < above;
    const moved = stays ? next : (below + above) / 2;
    if (Math.abs(moved - x) <= 4e-16 * moved || above - below <= 4e-16 * above) return moved;
    x = moved;
  }
  return x;
}
