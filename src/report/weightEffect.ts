/** What an answer does to the importance of a criterion, against leaving the question open. */
import type { Effects, Model, NumberQuestion, Question } from '../model/decision.ts';

/**
 * As a logarithm, at the middle of every range: positive: more important, negative: less, 0: the question has no effect.
 * Effects are centred: an option without an effect of its own still counts against the mean of its question.
 */
export function weightEffect(model: Model, path: string, value: string | number, criterion: string): number {
  const question = model.questions.find((each) => each.path === path);
  if (!question) return 0;
  if (question.kind === 'number')
    return typeof value === 'number' ? numberEffect(model, question, value, criterion) : 0;
  if (question.echoes) {
    const { path: echoed, strength } = question.echoes;
    return strength * weightEffect(model, echoed, value, criterion);
  }
  const option = question.options.find(({ id }) => id === value);
  if (!option || !acts(question, criterion)) return 0;
  const mean = question.options.reduce((sum, each) => sum + each.prior * logFactor(model, each.effects, criterion), 0);
  return logFactor(model, option.effects, criterion) - mean;
}

function acts(question: Question, criterion: string): boolean {
  const parts = question.kind === 'number' ? question.breakpoints : question.options;
  return parts.some(({ effects }) => criterion in effects);
}

/** Middle of a word's range of factors, as a logarithm. */
function logFactor({ vocabulary }: Model, effects: Effects, criterion: string): number {
  const range = vocabulary[effects[criterion] ?? ''];
  return range ? Math.log(range.low * range.high) / 2 : 0;
}

/** Log-linear between breakpoints, constant outside; less the trapezoid mean over the logarithm of the breakpoints. */
function numberEffect(model: Model, question: NumberQuestion, value: number, criterion: string): number {
  if (!acts(question, criterion)) return 0;
  const points = question.breakpoints.map(({ at, effects }) => ({
    x: Math.log(Math.max(at, 0.5)),
    y: logFactor(model, effects, criterion),
  }));
  const x = Math.log(Math.max(value, 0.5));
  let area = 0;
  let here = points[0]?.y ?? 0;
  points.slice(1).forEach((right, index) => {
    const left = points[index] ?? right;
    const width = right.x - left.x;
    area += (width * (left.y + right.y)) / 2;
    if (x >= left.x) here = left.y + (right.y - left.y) * Math.min(1, (x - left.x) / width);
  });
  const span = (points[points.length - 1]?.x ?? 0) - (points[0]?.x ?? 0);
  return here - (span > 0 ? area / span : here);
}
