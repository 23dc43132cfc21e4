import { normalDensity, normalShare } from '../distributions/normal.ts';

/** Unit normal loss E max(0, Z − z) for a standard normal Z (Raiffa & Schlaifer 1961); to about 1e-15. */
export function unitNormalLoss(z: number): number {
  return normalDensity(z) - z * normalShare(-z);
}

/**
 * EVPI of taking or leaving a benefit that is normal with this mean and standard deviation, in their unit: what it is
 * worth to know the benefit first. Deviation ≥ 0.
 */
export function normalPerfectInformation(mean: number, deviation: number): number {
  if (deviation < 0) throw new RangeError('a standard deviation is not below 0');
  return deviation === 0 ? 0 : deviation * unitNormalLoss(Math.abs(mean) / deviation);
}
