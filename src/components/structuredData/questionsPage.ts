import { languageTag } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';
import type { AnsweredQuestion } from './questionsIn.ts';

export interface QuestionsFacts {
  readonly language: Language;
  /** Address of the English page. */
  readonly page: string;
  /** Day of the last change, YYYY-MM-DD. */
  readonly changed: string;
  /** As `questionsIn(guide.body)` gives them. */
  readonly questions: readonly AnsweredQuestion[];
}

/** schema.org FAQPage: only for the page whose questions and answers stand on it to read. */
export const questionsPage = (site: Site, facts: QuestionsFacts) => {
  const address = absoluteAddress(site, facts.language, facts.page);
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url: address,
    inLanguage: languageTag[facts.language],
    dateModified: facts.changed,
    mainEntity: facts.questions.map(({ id, question, answer }) => ({
      '@type': 'Question',
      name: question,
      url: `${address}#${id}`,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
};
