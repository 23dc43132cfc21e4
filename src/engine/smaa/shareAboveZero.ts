/**
 * P(constant + Σ terms > 0) for independent terms, each a uniform times a difference of two uniforms, by inversion of
 * the characteristic function (Gil-Pelaez 1951). The sum has bounds, so that the trapezoid rule of Davies (1973) has no
 * error but that of its end (Shephard 1991).
 */
import { gaussLegendre } from './gaussLegendre.ts';

/** factor · (middle + half-width one · V + half-width two · W), with V and W uniform on −1 … 1. */
export interface ProductTerm {
  readonly factor: { readonly low: number; readonly high: number };
  readonly middle: number;
  readonly halfWidths: readonly [number, number];
}

/** The sum ends when this many terms in a row no longer count. */
const QUIET = 64;
const NEGLIGIBLE = 1e-18;
const MOST_TERMS = 2_000_000;
/** Turns of the phase, in radians, that one panel of 48 nodes resolves. */
const PANEL = 30;

/** To about 1e-13 when at least four uniforms have widths of the same order; RangeError if the sum does not end. */
export function shareAboveZero(constant: number, terms: readonly ProductTerm[]): number {
  const reach = terms.reduce((sum, term) => sum + term.factor.high * spanOf(term), Math.abs(constant));
  if (reach === 0) return 0.5;
  const step = Math.PI / reach;
  let sum = 0;
  let quiet = 0;
  for (let k = 0; k < MOST_TERMS; k++) {
    const t = (k + 0.5) * step;
    let real = Math.cos(t * constant);
    let imaginary = Math.sin(t * constant);
    for (const term of terms) {
      const [a, b] = characteristic(term, t);
      [real, imaginary] = [real * a - imaginary * b, real * b + imaginary * a];
    }
    sum += imaginary / (k + 0.5);
    quiet = Math.hypot(real, imaginary) < NEGLIGIBLE * (k + 1) ? quiet + 1 : 0;
    if (quiet === QUIET) return 0.5 + sum / Math.PI;
  }
  throw new RangeError('too few uniforms, or of too different widths, for an inversion');
}

/** Largest absolute value of the difference. */
const spanOf = ({ middle, halfWidths }: ProductTerm): number => Math.abs(middle) + halfWidths[0] + halfWidths[1];

/** E exp(i t · term): exact over the difference, by quadrature over the factor. */
function characteristic(term: ProductTerm, t: number): [number, number] {
  const { factor, middle, halfWidths } = term;
  const at = (f: number): [number, number] => {
    const size = sinc(t * f * halfWidths[0]) * sinc(t * f * halfWidths[1]);
    return [size * Math.cos(t * f * middle), size * Math.sin(t * f * middle)];
  };
  const width = factor.high - factor.low;
  if (width === 0) return at(factor.low);
  const panels = Math.ceil((t * width * spanOf(term)) / PANEL) || 1;
  let real = 0;
  let imaginary = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (const { node, weight } of gaussLegendre(48)) {
      const [a, b] = at(factor.low + (width * (panel + node)) / panels);
      real += (weight / panels) * a;
      imaginary += (weight / panels) * b;
    }
  }
  return [real, imaginary];
}

const sinc = (x: number): number => (Math.abs(x) < 1e-4 ? 1 - (x * x) / 6 : Math.sin(x) / x);
