/** What stands after a text in a file without links: its remarks and the numbers of its sources. */
import type { Language } from '../../model/wording.ts';
import type { Cell } from './roleDocument.ts';

/** " (convention; A.5.3 [2])", or an empty string. */
export function remark({ notes = [], cites = [] }: Cell, language: Language): string {
  const cited = cites.map(({ number, label }) =>
    [label, number === null ? null : `[${number}]`].filter((each) => each !== null).join(' '),
  );
  const all = [...notes, ...cited];
  if (all.length === 0) return '';
  return language === 'zh' ? `（${all.join('；')}）` : ` (${all.join('; ')})`;
}
