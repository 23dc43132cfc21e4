/** Holds the data of a YAML file against a zod schema and tells each difference with its line. */
import type { z } from 'zod';
import type { ContentFault } from './contentError.ts';
import type { YamlFile } from './yamlFile.ts';

/** The parsed value, or null with the differences added to `faults`. */
export function checkShape<T extends z.ZodType>(file: YamlFile, schema: T, faults: ContentFault[]): z.output<T> | null {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(describeIssue(file, deepest(issue)));
  return null;
}

/** Of a choice between shapes, the fault of the shape that was meant: the one that was followed furthest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().map((each) => deepest({ ...each, path: [...issue.path, ...each.path] }));
  return inner.reduce((best, each) => (each.path.length > best.path.length ? each : best), issue);
}

function describeIssue(file: YamlFile, issue: z.core.$ZodIssue): ContentFault {
  const place = issue.path.length === 0 ? 'this file' : `"${issue.path.map(String).join('.')}"`;
  const at = (steps: readonly PropertyKey[], what: string, mend: string): ContentFault => ({
    file: file.file,
    line: file.lineOf(steps),
    what,
    mend,
  });
  const missing = missingValue(file.data, issue.path);
  if (missing) {
    const where = issue.path.slice(0, -1).map(String).join('.') || 'this file';
    return at(issue.path, `"${String(issue.path.at(-1))}" is missing in ${where}.`, missingMend(issue.path.at(-1)));
  }
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return at([...issue.path, key], `${place} has no field "${key}".`, 'Remove it, or correct its spelling.');
  }
  if (issue.code === 'invalid_value') {
    return at(issue.path, `${place} is not a known value.`, `Use one of: ${issue.values.map(String).join(', ')}.`);
  }
  if (issue.code === 'invalid_type') {
    return at(issue.path, `${place} has the wrong kind of value.`, `Write a ${issue.expected} here.`);
  }
  return at(issue.path, `${place}: ${issue.message}.`, 'Correct the value; the head of the file says what is allowed.');
}

function missingMend(key: PropertyKey | undefined): string {
  if (key === 'en') return 'Add the English text.';
  if (key === 'zh') return 'Add the Chinese text.';
  return 'Add it; the head of the file says what it holds.';
}

function missingValue(data: unknown, path: readonly PropertyKey[]): boolean {
  if (path.length === 0) return false;
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value === undefined || value === null;
}
