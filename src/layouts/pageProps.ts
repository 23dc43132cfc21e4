import type { Language } from '../model/wording.ts';

/** What a page tells the frame around it. */
export interface PageProps {
  language: Language;
  /** Address of the English twin of this page, such as `/method/`. */
  page: string;
  title: string;
  description: string;
  /** Pages to read are searched; the questionnaire and the result are not. */
  searchable?: boolean;
  /** Not for search engines, and without a twin of its own. */
  hidden?: boolean;
}
