/** The distribution of a weighted sum of independent uniforms, exactly. */

/** Beyond this many uniforms the recursion has too many states. */
export const MOST_UNIFORMS = 11;

/**
 * P(Σ widths[j] · U[j] ≤ t) with U uniform on 0 … 1, to about 1e-15: the generalised Irwin-Hall distribution. Its usual
 * alternating sum loses digits; this is the recursion of box splines (de Boor, Höllig & Riemenschneider 1993, ch. I),
 * in which nothing is subtracted. Widths ≥ 0, at most `MOST_UNIFORMS` of them above 0.
 */
export function shareOfUniformSum(widths: readonly number[], t: number): number {
  const own = widths.filter((width) => width > 0);
  const total = own.reduce((sum, width) => sum + width, 0);
  if (own.length > MOST_UNIFORMS) throw new RangeError(`at most ${MOST_UNIFORMS} uniforms, ${own.length} given`);
  if (t >= total) return 1;
  if (t < 0) return 0;
  // The density of the sum with one more uniform, of a width that covers all, is the wanted share over that width.
  const cover = 2 * total;
  return cover * densityOfUniformSum([...own, cover], t);
}

/**
 * Density at x of two or more: with n widths in all, (n − 1) f(x) = Σ τ f₋ⱼ(x) + (1 − τ) f₋ⱼ(x − widthⱼ), where f₋ⱼ
 * leaves out width j and τ = x / total. A state is which widths are left, and by which of the others x was shifted. Ends
 * at two, whose density has no jumps that rounding could fall on either side of.
 */
function densityOfUniformSum(widths: readonly number[], x: number): number {
  const known = new Map<number, number>();
  const states = 1 << widths.length;
  const density = (left: readonly number[], set: number, shifted: number, at: number): number => {
    const total = left.reduce((sum, j) => sum + (widths[j] as number), 0);
    if (at <= 0 || at >= total) return 0;
    if (left.length === 2) {
      const [a, b] = left.map((j) => widths[j] as number) as [number, number];
      return Math.min(at, a, b, total - at) / (a * b);
    }
    const key = set * states + shifted;
    const found = known.get(key);
    if (found !== undefined) return found;
    const part = at / total;
    let value = 0;
    for (const j of left) {
      const others = left.filter((other) => other !== j);
      const bit = 1 << j;
      value += part * density(others, set & ~bit, shifted, at);
      value += (1 - part) * density(others, set & ~bit, shifted | bit, at - (widths[j] as number));
    }
    value /= left.length - 1;
    known.set(key, value);
    return value;
  };
  return density([...widths.keys()], states - 1, 0, x);
}
