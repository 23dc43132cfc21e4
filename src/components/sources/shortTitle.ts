/** Width of a short title, in half-widths: a Han character or full-width mark counts two. */
const width = 36;

/** A title as far as it names the source: cut after a whole word, with … where something is left out. */
export function shortTitle(title: string): string {
  const letters = [...title];
  let taken = 0;
  let wide = 0;
  while (taken < letters.length && wide < width) wide += widthOf(letters[taken++] ?? '');
  if (taken >= letters.length - 1) return title;
  const inWord =
    /[\p{Script=Latin}\d]/u.test(letters[taken] ?? '') && /[\p{Script=Latin}\d]/u.test(letters[taken - 1] ?? '');
  const head = letters.slice(0, taken).join('');
  return `${(inWord ? head.replace(/[\p{Script=Latin}\d'’.-]+$/u, '') : head).replace(/[\s,:;.(（，：；、《“-]+$/u, '')}…`;
}

const widthOf = (letter: string): number => (/[\u2e80-\uffef]/.test(letter) ? 2 : 1);
