/** The answers as rows of a table: what was asked, what was said. */
import type { ResultWords } from '../../i18n/resultWords.ts';
import { answerFields } from '../../model/answerFields.ts';
import type { Answers, Override } from '../../model/answers.ts';
import type { Wording } from '../../model/wording.ts';

type AnswerWords = ResultWords['answers'];

export interface AnswerRow {
  readonly path: string;
  readonly question: string;
  readonly answer: string;
}

/** Rows in the order of the questionnaire, own figures last. Paths without words show themselves. */
export function answerRows(wording: Wording, words: AnswerWords, answers: Answers): AnswerRow[] {
  const given = answerFields.flatMap(({ path }) => {
    const value = answers.values[path];
    return value === undefined ? [] : [{ path, ...rowOf(wording, words, path, value) }];
  });
  const own = Object.entries(answers.overrides).map(([id, figure]) => ({
    path: `cost.overrides.${id}`,
    question: wording.parameters[id]?.name ?? id,
    answer: `${overrideText(words, figure)} ${wording.parameters[id]?.unit ?? ''}`.trim(),
  }));
  return [...given, ...own];
}

function rowOf(wording: Wording, words: AnswerWords, path: string, value: string | number): Omit<AnswerRow, 'path'> {
  const [group = '', id = ''] = path.split('.');
  const question = wording.questions[path];
  const safeguard = group === 'controls' ? wording.safeguards[id] : undefined;
  if (safeguard) return { question: safeguard.question, answer: words[value === 'yes' ? 'yes' : 'no'] };
  if (path === 'cost.region')
    return { question: question?.label ?? path, answer: wording.regions[value] ?? String(value) };
  const answer =
    typeof value === 'number'
      ? `${figureText(value)} ${question?.unit ?? ''}`.trim()
      : (question?.options[value]?.label ?? wording.placements[value]?.name ?? value);
  return { question: question?.label ?? path, answer };
}

function overrideText(words: AnswerWords, figure: Override): string {
  if (typeof figure === 'number') return figureText(figure);
  const { low, likely, high } = figure;
  return words.range
    .replace('{low}', figureText(low))
    .replace('{likely}', figureText(likely))
    .replace('{high}', figureText(high));
}

/** Thousands by comma in both languages. */
const figureText = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 });
