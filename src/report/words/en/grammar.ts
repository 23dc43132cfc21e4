/** English grammar that sentences are built with. */
import type { PlacementId } from '../../../model/decision.ts';
import type { PlacementNames } from '../../../model/wording.ts';

/** In the middle of a sentence: small first letter, unless the word is an abbreviation. */
export function inside(text: string): string {
  return /^\p{Lu}(\p{Lu}|[\d-])/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** At the start of a sentence. */
export function start(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A department in the middle of a sentence: “IT”, “operations”, “the general office”. */
export function department(id: PlacementId, wording: PlacementNames): string {
  return id === 'general' ? `the ${inside(wording.name)}` : inside(wording.short);
}

/** “a, b and c”. */
export function list(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}

/** “one answer”, “3 answers”. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** A clause about a count of one: “1 users” → “1 user”, “1 legal entities” → “1 legal entity”. */
export function singular(phrase: string): string {
  return phrase.replace(/\bpeople\b|\b[a-z]{3,}s\b/, (word) =>
    word === 'people' ? 'person' : word.replace(/ies$/, 'y').replace(/s$/, ''),
  );
}

/** Closed with a full stop, unless it is closed already. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
