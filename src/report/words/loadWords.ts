import type { Language } from '../../model/wording.ts';
import type { Words } from './en.ts';

/** The words of one language; a page fetches no other. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh.ts')).zh;
}
