/**
 * The one door for answers from outside: JSON, links, rows of a table, form fields. What is valid is kept, the rest is
 * told as faults; strict callers refuse when there is any. Behind this door nothing is checked again. Own keys only are
 * read and only paths of the table are ever written, so keys such as `__proto__` are unknown keys and nothing more.
 */
import { OVERRIDES } from './answerFields.ts';
import { groups } from './answerGroups.ts';
import { createDraft, type ParsedAnswers } from './answersDraft.ts';
import { keyFault, ruleFault, shown, shownValue } from './checkValue.ts';
import { overridePart, parseField } from './parseField.ts';
import { readTypedNumber } from './typedNumber.ts';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/**
 * Answers from the contract's nested JSON shape; absent and `null` mean "not sure".
 * `overrideIds`: the parameters that a reader may replace. `regionIds`: the regions that have cost data; without them any
 * region code is taken.
 */
export function parseAnswers(
  input: unknown,
  overrideIds: readonly string[],
  regionIds?: readonly string[],
): ParsedAnswers {
  const draft = createDraft(overrideIds, regionIds);
  if (!isGroup(input)) return draft.finish([ruleFault('answers', 'wrong-type', shownValue(input), 'object')]);
  for (const [key, value] of Object.entries(input)) {
    if (key === 'schema') draft.version(value);
    else if (!groups.includes(key)) draft.fault(keyFault(key, 'unknown-key', ['schema', ...groups]));
    else if (isGroup(value)) putGroup(key, value);
    else if (isGiven(value)) draft.fault(ruleFault(key, 'wrong-type', shownValue(value), 'object'));
  }
  return draft.finish();

  function putGroup(group: string, fields: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(fields)) {
      const path = `${group}.${key}`;
      if (path !== OVERRIDES) draft.put(path, value);
      else if (isGroup(value)) for (const [id, figure] of Object.entries(value)) draft.override(id, figure);
      else if (isGiven(value)) draft.fault(ruleFault(path, 'wrong-type', shownValue(value), 'object'));
    }
  }
}

/**
 * Answers from `path` and text pairs, as links and tables hold them; an empty text means "not sure". An override is
 * `cost.overrides.<id>` with a figure, or three paths ending in `.low`, `.likely` and `.high`.
 */
export function parseEntries(
  entries: Iterable<readonly [path: string, text: string]>,
  overrideIds: readonly string[],
  regionIds?: readonly string[],
): ParsedAnswers {
  const draft = createDraft(overrideIds, regionIds);
  const seen = new Set<string>();
  const ranges = new Map<string, Record<string, number>>();
  const broken = new Set<string>();
  for (const [path, text] of entries) {
    if (text.trim() === '') continue;
    if (seen.has(path)) {
      draft.fault(ruleFault(path, 'unknown-key', shown(text), 'once'));
      continue;
    }
    seen.add(path);
    if (path === 'schema') {
      draft.version(readTypedNumber(text) ?? text);
      continue;
    }
    const parsed = parseField(path, text, overrideIds, regionIds);
    if (!('value' in parsed)) {
      draft.fault(parsed);
      if (path.startsWith(`${OVERRIDES}.`)) broken.add(overridePart(path, overrideIds).id);
    } else if (parsed.value === null) continue;
    else if (!path.startsWith(`${OVERRIDES}.`)) draft.put(path, parsed.value);
    else {
      const { id, end } = overridePart(path, overrideIds);
      if (end === null) draft.override(id, parsed.value);
      else ranges.set(id, { ...ranges.get(id), [end]: Number(parsed.value) });
    }
  }
  for (const [id, range] of ranges) if (!broken.has(id)) draft.override(id, range);
  return draft.finish();
}
