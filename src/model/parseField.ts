/** One field as a person typed it. */
import { answerFieldByPath, OVERRIDE_FIGURE, OVERRIDES } from './answerFields.ts';
import type { Fault } from './answers.ts';
import { checkNumber, checkValue, keyFault, shown } from './checkValue.ts';
import { readTypedNumber } from './typedNumber.ts';

/** One field as typed in a form: its value, null where it is empty ("not sure"), or what is wrong with it. */
export function parseField(
  path: string,
  typed: string,
  overrideIds: readonly string[] = [],
  regionIds?: readonly string[],
): { value: string | number | null } | Fault {
  const field = answerFieldByPath.get(path);
  const text = typed.trim();
  if (!field && !path.startsWith(`${OVERRIDES}.`)) {
    return keyFault(path, 'unknown-key', ['schema', ...answerFieldByPath.keys(), `${OVERRIDES}.<id>`]);
  }
  const { id } = overridePart(path, overrideIds);
  if (!field && !overrideIds.includes(id)) return keyFault(`${OVERRIDES}.${id}`, 'unknown-override', overrideIds);
  if (text === '') return { value: null };
  if (field && field.kind !== 'number') {
    return checkValue(
      field,
      field.kind === 'text' && field.holds === 'currency' ? text.toUpperCase() : text,
      regionIds,
    );
  }
  const figure = readTypedNumber(text);
  const checked = checkNumber(path, figure, field ?? OVERRIDE_FIGURE);
  return 'value' in checked ? checked : { ...checked, found: shown(text) };
}

/** Which override a path names, and which end of its range. */
export function overridePart(path: string, overrideIds: readonly string[]): { id: string; end: string | null } {
  const id = path.slice(OVERRIDES.length + 1);
  const [, stem, end] = /^(.+)\.(low|likely|high)$/.exec(id) ?? [];
  return stem === undefined || end === undefined || overrideIds.includes(id) ? { id, end: null } : { id: stem, end };
}
