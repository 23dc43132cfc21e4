/** Chinese sentence building. */
import type { PlacementId } from '../../../model/decision.ts';
import type { PlacementNames } from '../../../model/wording.ts';
import type { Rich } from '../../figureTypes.ts';
import { NBSP } from '../../format.ts';
import { rich } from '../../rich.ts';

/** Nothing changes inside a sentence or at its start. */
export const inside = (text: string): string => text;
export const start = (text: string): string => text;

/** A department inside a sentence is its full name. */
export function department(_id: PlacementId, wording: PlacementNames): string {
  return wording.name;
}

/** “甲、乙、丙”. */
export function list(items: readonly string[], _joint?: 'and' | 'or'): string {
  return items.join('、');
}

/** A clause about a count of one is like any other. */
export const singular = (phrase: string): string => phrase;

/** Closed with a full stop, unless it is closed already. */
export function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}

/** Joins pieces with the space that stands between Han and Latin or figures, and nothing else. */
export function joined(...pieces: readonly string[]): string {
  return pieces.reduce((before, after) => `${before}${gap(before, after)}${after}`, '');
}

/** A template whose values stand in Chinese text: the spaces beside Latin and figures come by themselves. */
export function han(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return joined(...texts.flatMap((text, index) => [text, String(values[index] ?? '')]).filter((text) => text !== ''));
}

/** A sentence in pieces, with the same spaces; a piece in brackets is strong. */
export function hanRich(...pieces: readonly (string | readonly [string])[]): Rich {
  const result = rich(...pieces.filter((piece) => piece[0] !== undefined && piece[0] !== ''));
  return result.map((piece, index) => ({
    ...piece,
    text: `${gap(result[index - 1]?.text ?? '', piece.text)}${piece.text}`,
  }));
}

/** A figure keeps what follows it on its line. */
function gap(before: string, after: string): string {
  if (/\p{Script=Han}$/u.test(before) && /^[\p{Script=Latin}\d<>−+¥$€£]/u.test(after)) return ' ';
  return /[\p{Script=Latin}\d%]$/u.test(before) && /^\p{Script=Han}/u.test(after) ? NBSP : '';
}
