/** The section on the other rules: as many as the engine has. */
import { OTHER_RULES } from '../../engine/decision/otherRules.ts';
import { methodRuleWords } from '../../i18n/methodRules.ts';
import type { MethodSection } from '../../i18n/methodSections.ts';
import type { Language } from '../../model/wording.ts';

export const otherRules = (language: Language): MethodSection => {
  const { title, note, rules, text } = methodRuleWords[language];
  return {
    id: 'other-rules',
    title,
    note,
    passages: [{ list: OTHER_RULES.map((rule) => rules[rule]) }, { text, sources: ['judgement'] }],
  };
};
