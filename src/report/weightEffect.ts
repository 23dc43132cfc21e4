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

/**
 * Whether an answer is said to raise a criterion (1), to lower it (−1), or neither (0). The effect must have that sign
 * and the answer's own word must not say the opposite: a statutory audit asks for more independence of control than no
 * audit, though less than the mean of the options. An answer without a word speaks only at the end of its scale.
 */
export function direction(model: Model, path: string, value: string | number, criterion: string): number {
  const sign = Math.sign(weightEffect(model, path, value, criterion));
  const [own = 0, ...scale] = ownFactors(model, path, value, criterion);
  return own * sign < 0 || (own === 0 && scale.some((each) => each * sign > 0)) ? 0 : sign;
}

/** The logarithm of an answer before centring, and those of the whole scale of its question. */
function ownFactors(model: Model, path: string, value: string | number, criterion: string): number[] {
  const question = model.questions.find((each) => each.path === path);
  if (!question) return [];
  if (question.kind === 'number')
    return [Number(value), ...question.breakpoints.map(({ at }) => at)].map((at) =>
      along(model, question, at, criterion),
    );
  if (question.echoes) return ownFactors(model, question.echoes.path, value, criterion);
  return [...question.options.filter(({ id }) => id === value), ...question.options].map(({ effects }) =>
    logFactor(model, effects, criterion),
  );
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

/** Log-linear between breakpoints, constant outside. */
function along(model: Model, question: NumberQuestion, value: number, criterion: string): number {
  const points = logPoints(model, question, criterion);
  const x = Math.log(Math.max(value, 0.5));
  let here = points[0]?.y ?? 0;
  points.slice(1).forEach((right, index) => {
    const left = points[index] ?? right;
    if (x >= left.x) here = left.y + (right.y - left.y) * Math.min(1, (x - left.x) / (right.x - left.x));
  });
  return here;
}

/** The value along the breakpoints, less the trapezoid mean over the logarithm of the breakpoints. */
function numberEffect(model: Model, question: NumberQuestion, value: number, criterion: string): number {
  if (!acts(question, criterion)) return 0;
  const points = logPoints(model, question, criterion);
  const here = along(model, question, value, criterion);
  const area = points.slice(1).reduce((sum, right, index) => {
    const left = points[index] ?? right;
    return sum + ((right.x - left.x) * (left.y + right.y)) / 2;
  }, 0);
  const span = (points[points.length - 1]?.x ?? 0) - (points[0]?.x ?? 0);
  return here - (span > 0 ? area / span : here);
}

const logPoints = (model: Model, question: NumberQuestion, criterion: string) =>
  question.breakpoints.map(({ at, effects }) => ({
    x: Math.log(Math.max(at, 0.5)),
    y: logFactor(model, effects, criterion),
  }));
