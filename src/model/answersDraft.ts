/** Collects what is valid among given answers and tells the rest. */
import { answerFieldByPath, answerFields, OVERRIDES } from './answerFields.ts';
import { keysOf } from './answerGroups.ts';
import type { Answers, Fault, Override } from './answers.ts';
import { checkOverride } from './checkOverride.ts';
import { checkPriorities, checkValue, keyFault, ruleFault, shownValue } from './checkValue.ts';

export interface ParsedAnswers {
  readonly answers: Answers;
  /** Empty when everything given was valid. */
  readonly faults: readonly Fault[];
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** An empty draft; only paths of the table and the ids given here can get into it. */
export function createDraft(overrideIds: readonly string[], regionIds: readonly string[] | undefined) {
  const given = new Map<string, string | number>();
  const overrides = new Map<string, Override>();
  const faults: Fault[] = [];
  return {
    fault: (fault: Fault): void => void faults.push(fault),
    /** The version that the answers say they have; none is ours. */
    version(value: unknown): void {
      if (isGiven(value) && value !== 1)
        faults.push(ruleFault('schema', 'unknown-schema', shownValue(value), 'schema-1'));
    },
    /** A field; null is "not sure". */
    put(path: string, value: unknown): void {
      const field = answerFieldByPath.get(path);
      if (!field) faults.push(keyFault(path, 'unknown-key', keysOf(path.slice(0, path.indexOf('.')))));
      else if (isGiven(value)) {
        const checked = checkValue(field, value, regionIds);
        if ('value' in checked) given.set(path, checked.value);
        else faults.push(checked);
      }
    },
    override(id: string, value: unknown): void {
      const path = `${OVERRIDES}.${id}`;
      if (!overrideIds.includes(id)) faults.push(keyFault(path, 'unknown-override', overrideIds));
      else if (overrides.has(id)) faults.push(ruleFault(path, 'unknown-key', shownValue(value), 'once'));
      else if (isGiven(value)) {
        const checked = checkOverride(path, value);
        if ('value' in checked) overrides.set(id, checked.value);
        else faults.push(...checked);
      }
    },
    finish(more: readonly Fault[] = []): ParsedAnswers {
      const values: Record<string, string | number> = {};
      for (const { path } of answerFields) {
        const value = given.get(path);
        if (value !== undefined) values[path] = value;
      }
      faults.push(...more);
      checkPriorities(values, faults);
      return { answers: { values, overrides: Object.fromEntries(overrides) }, faults };
    },
  };
}
