import type { Rich } from './figureTypes.ts';

/** A sentence in pieces: a string is plain, a string in brackets is strong. */
export function rich(...pieces: readonly (string | readonly [string])[]): Rich {
  return pieces.map((piece) =>
    typeof piece === 'string' ? { text: piece, strong: false } : { text: piece[0], strong: true },
  );
}

/** The same without the distinction. */
export function plain(pieces: Rich): string {
  return pieces.map((piece) => piece.text).join('');
}
