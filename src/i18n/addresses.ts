import type { Language } from '../model/wording.ts';

export const languages: readonly Language[] = ['en', 'zh'];

/** The language tag of a page. */
export const languageTag: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** Address of a page in a language; `page` is the English one, such as `/method/`. */
export const addressIn = (language: Language, page: string): string => (language === 'en' ? page : `/zh${page}`);

/** The language of an address, such as `/zh/method/`. */
export const languageOf = (address: string): Language => (address.startsWith('/zh/') ? 'zh' : 'en');
