/** How long a page takes to read. */
import type { Language } from '../wording.ts';
import type { GuideFile } from './guideFile.ts';
import type { GuideFront } from './guideSchema.ts';
import { hide } from './scanGuide.ts';
import { spansOf } from './spans.ts';

/** English words, or Chinese characters, in a minute. */
const speed: Readonly<Record<Language, number>> = { en: 200, zh: 300 };

/** The longest page that is read in one go, in minutes. */
export const longestMinutes = 8;

/**
 * Minutes, not rounded: title, "in one minute" and text. Notes in the margin are looked up, not read through;
 * what the page takes from the model (strengths, safeguards) is not counted.
 */
export function readingTime(guide: GuideFile, front: GuideFront): number {
  const text = hide(
    guide.words,
    spansOf(guide, (tag) => tag.name === 'Cite'),
  );
  const all = `${front.title}\n${front.minute.join('\n')}\n${text.replaceAll(/\[#[^\]]*\]/g, '')}`;
  return amount(all, guide.language) / speed[guide.language];
}

function amount(text: string, language: Language): number {
  const words = text.match(/[A-Za-z0-9][A-Za-z0-9'’.,/%-]*/g)?.length ?? 0;
  if (language === 'en') return words;
  return words + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
