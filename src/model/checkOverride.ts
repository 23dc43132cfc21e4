import { OVERRIDE_FIGURE } from './answerFields.ts';
import type { Fault, Override } from './answers.ts';
import { checkNumber, keyFault, ruleFault, shownValue } from './checkValue.ts';

/** A reader's own figure: a number, or a range in order. */
export function checkOverride(path: string, value: unknown): { value: Override } | readonly Fault[] {
  if (typeof value === 'number') {
    const figure = checkNumber(path, value, OVERRIDE_FIGURE);
    return 'value' in figure ? figure : [figure];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [ruleFault(path, 'wrong-type', shownValue(value), 'number-or-range')];
  }
  const ends = ['low', 'likely', 'high'];
  const given = value as Readonly<Record<string, unknown>>;
  const faults: Fault[] = Object.keys(value)
    .filter((key) => !ends.includes(key))
    .map((key) => keyFault(`${path}.${key}`, 'unknown-key', ends));
  const figures = ends.map((end) => {
    const figure = checkNumber(`${path}.${end}`, Object.hasOwn(value, end) ? given[end] : undefined, OVERRIDE_FIGURE);
    if ('value' in figure) return figure.value;
    faults.push(figure);
    return Number.NaN;
  });
  const [low, likely, high] = figures as [number, number, number];
  if (faults.length > 0) return faults;
  if (low > likely || likely > high) {
    return [ruleFault(path, 'range-order', `${low}, ${likely}, ${high}`, 'range-order')];
  }
  return { value: { low, likely, high } };
}
