import type { Language } from '../../model/wording.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** The words of both languages, where size does not matter: command line, pages that are built, tests. */
export const allWords: Readonly<Record<Language, Words>> = { en, zh };
