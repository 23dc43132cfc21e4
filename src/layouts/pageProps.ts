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
  /** A page with a date: the day on which its text last changed, year-month-day. */
  article?: { readonly changed: string };
  /** Not for search engines, and without a twin of its own. */
  hidden?: boolean;
}
