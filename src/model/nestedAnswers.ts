import { answerFields } from './answerFields.ts';
import type { Answers } from './answers.ts';

/** The nested JSON shape of answers, keys in the contract's order; overrides by id. */
export function toNestedAnswers(answers: Answers): Record<string, unknown> {
  const nested: Record<string, unknown> = { schema: 1 };
  const group = (name: string): Record<string, unknown> => {
    const known = nested[name] as Record<string, unknown> | undefined;
    const made = known ?? {};
    nested[name] = made;
    return made;
  };
  for (const { path } of answerFields) {
    const value = answers.values[path];
    const dot = path.indexOf('.');
    if (value !== undefined) group(path.slice(0, dot))[path.slice(dot + 1)] = value;
  }
  const ids = Object.keys(answers.overrides).sort();
  if (ids.length > 0) group('cost').overrides = Object.fromEntries(ids.map((id) => [id, answers.overrides[id]]));
  return nested;
}
