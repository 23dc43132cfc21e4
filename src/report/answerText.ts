/** An answer in words: as it is labelled, and as a clause inside a sentence. */
import type { Answers } from '../model/answers.ts';
import type { AskedWording, Wording } from '../model/wording.ts';
import { NBSP, typed } from './format.ts';
import { singular } from './words/en/grammar.ts';

/** The parts of a wording that tell how an answer is labelled. */
export interface LabelWording extends Pick<Wording, 'language' | 'regions'> {
  readonly questions: Readonly<Record<string, AskedWording>>;
}

/** The parts of a wording that tell what an answer says. */
export type AnswerWording = Pick<Wording, 'language' | 'questions' | 'regions'>;

/** What is asked, as a noun: “Live interfaces”. A path without words is quoted. */
export function questionLabel(wording: Pick<Wording, 'questions'>, path: string): string {
  return wording.questions[path]?.label ?? `“${path}”`;
}

/** The same where it stands among other questions: “Finance area”, not “Finance”, which is a department too. */
export function questionName(wording: Pick<Wording, 'questions' | 'language'>, path: string): string {
  const label = questionLabel(wording, path);
  if (!path.startsWith('modules.')) return label;
  return wording.language === 'en' ? `${label} area` : `${label}模块`;
}

/** The answer itself: “On our own premises”, “14 interfaces”. */
export function answerLabel(wording: LabelWording, path: string, value: string | number): string {
  if (typeof value === 'string')
    return wording.questions[path]?.options[value]?.label ?? regionName(wording, path, value);
  const unit = wording.questions[path]?.unit ?? '';
  return counted(wording, value, unit === '' ? '{n}' : `{n} ${unit}`);
}

/** The answer as a clause: “servers of your own”, “14 live interfaces”. */
export function answerPhrase(wording: AnswerWording, path: string, value: string | number): string {
  if (typeof value === 'string') return optionWords(wording, path, value)?.phrase ?? regionName(wording, path, value);
  return counted(wording, value, wording.questions[path]?.phrase || '{n}');
}

/** The clauses of those of the paths that are answered, in their order. */
export function answerPhrases(wording: AnswerWording, answers: Answers, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const value = answers.values[path];
    return value === undefined ? [] : [answerPhrase(wording, path, value)];
  });
}

const optionWords = (wording: AnswerWording, path: string, value: string) => wording.questions[path]?.options[value];

const regionName = (wording: LabelWording, path: string, value: string): string =>
  (path === 'cost.region' ? wording.regions[value] : undefined) ?? `“${value}”`;

/** Figure and unit never part; one of something is singular in English. */
function counted({ language }: LabelWording, value: number, phrase: string): string {
  const figure = typed(value);
  // “14 interfaces” / “14 个”; a unit that begins with Latin or Han keeps its space.
  const filled = phrase.replace(/\{n\} ?(?=(.?))/, (_, next: string) => `${figure}${next === '' ? '' : NBSP}`);
  return language === 'en' && value === 1 ? singular(filled) : filled;
}
