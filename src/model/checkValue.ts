/** Holds one value against its field of the answers. */
import type { AnswerField } from './answerFields.ts';
import type { Fault } from './answers.ts';

/** What is accepted where neither options nor a range say it; `src/report/faultText.ts` has the words. */
export type AcceptedRule =
  | 'object'
  | 'number-or-range'
  | 'range-order'
  | 'differs-from-first'
  | 'schema-1'
  | 'region'
  | 'currency'
  | 'once'
  | 'json'
  | 'path=value'
  | 'fewer';

const LONGEST_SHOWN = 60;

/** A text that came from outside, safe to show: no control or direction marks, at most 60 characters. */
export function shown(text: string): string {
  const safe = [...text.slice(0, 4 * LONGEST_SHOWN)].map((each) =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(each) ? '\ufffd' : each,
  );
  return safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN - 1).join('')}…` : safe.join('');
}

/** A value of the wrong type as JSON would write it, so that `"5"` and `5` can be told apart. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return typeof value === 'string' ? `"${shown(value.slice(0, LONGEST_SHOWN - 2))}"` : shown(String(value));
}

/** A fault whose remedy is a rule in words. */
export const ruleFault = (path: string, code: Fault['code'], found: string, rule: AcceptedRule): Fault => ({
  path: shown(path),
  code,
  found,
  accepted: { rule },
});

/** A key that is none, and the keys that would be. */
export const keyFault = (path: string, code: 'unknown-key' | 'unknown-override', known: readonly string[]): Fault => ({
  path: shown(path),
  code,
  found: shown(path.slice(path.lastIndexOf('.') + 1)),
  accepted: { options: known },
});

/** The value if the field takes it, else what is wrong. `regionIds`: the regions that have cost data; any if not given. */
export function checkValue(
  field: AnswerField,
  value: unknown,
  regionIds?: readonly string[],
): { value: string | number } | Fault {
  if (field.kind === 'number') return checkNumber(field.path, value, field);
  if (field.kind === 'option') return checkOption(field.path, value, field.options);
  if (field.holds === 'region' && regionIds) return checkOption(field.path, value, [...regionIds, 'own']);
  const pattern = field.holds === 'region' ? /^[A-Za-z][A-Za-z0-9-]{0,19}$/ : /^[A-Z]{3}$/;
  if (typeof value === 'string' && pattern.test(value)) return { value };
  return typeof value === 'string'
    ? ruleFault(field.path, 'unknown-option', shown(value), field.holds)
    : ruleFault(field.path, 'wrong-type', shownValue(value), field.holds);
}

function checkOption(path: string, value: unknown, options: readonly string[]): { value: string } | Fault {
  if (typeof value !== 'string') return { path, code: 'wrong-type', found: shownValue(value), accepted: { options } };
  return options.includes(value)
    ? { value }
    : { path, code: 'unknown-option', found: shown(value), accepted: { options } };
}

/** A finite number within its limits, whole where that is asked. */
export function checkNumber(
  path: string,
  value: unknown,
  limits: { readonly min: number; readonly max: number; readonly whole: boolean },
): { value: number } | Fault {
  const accepted = { min: limits.min, max: limits.max, whole: limits.whole };
  const fault = (code: Fault['code']): Fault => ({ path, code, found: shownValue(value), accepted });
  if (typeof value !== 'number' || Number.isNaN(value)) return fault('wrong-type');
  if (value < limits.min || value > limits.max) return fault('out-of-range');
  if (limits.whole && !Number.isInteger(value)) return fault('wrong-type');
  return { value: value + 0 };
}

/** Drops a second priority that equals the first. */
export function checkPriorities(values: Record<string, string | number>, faults: Fault[]): void {
  const second = values['strategy.second'];
  if (second === undefined || second !== values['strategy.first']) return;
  delete values['strategy.second'];
  faults.push(ruleFault('strategy.second', 'same-priorities', String(second), 'differs-from-first'));
}
