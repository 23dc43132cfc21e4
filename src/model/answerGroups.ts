/** The groups of the answers, and what they may hold. */
import { answerFields, countedPaths, OVERRIDES } from './answerFields.ts';
import type { Answers } from './answers.ts';

/** The groups of the nested JSON shape. */
export const groups: readonly string[] = [...new Set(answerFields.map(({ path }) => path.slice(0, path.indexOf('.'))))];

/** The keys that a group may hold. */
export function keysOf(group: string): readonly string[] {
  const prefix = `${group}.`;
  return [...answerFields.map(({ path }) => path), OVERRIDES]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
}

/** How many of the counted questions are answered; each module row is one. */
export function countAnswered(answers: Answers): { count: number; total: number } {
  return {
    count: countedPaths.filter((path) => answers.values[path] !== undefined).length,
    total: countedPaths.length,
  };
}
