/**
 * The ranking of the worked example by hand: every figure is rounded before the next one is worked out, as on a pocket
 * calculator, so that a reader who types what is printed gets what is printed.
 */
import { type PreparedModel, prepareModel } from '../../engine/decision/preparedModel.ts';
import type { Model, OptionQuestion, PlacementId } from '../../model/decision.ts';
import { rounded } from '../../report/format.ts';
import { exampleAnswers, examplePair, weighingPaths } from './exampleCompany.ts';

export interface WorkedCriterion {
  readonly criterion: string;
  /** √(low × high) of the base. */
  readonly base: number;
  /** Middle factor of each of `weighingPaths`. */
  readonly factors: readonly number[];
  /** base × factors. */
  readonly importance: number;
  /** importance over the sum of all. */
  readonly weight: number;
  /** Middle scores of `examplePair`. */
  readonly scores: readonly [number, number];
  /** weight × score, likewise. */
  readonly products: readonly [number, number];
  /** weight × (score of the first − score of the other). */
  readonly contribution: number;
}

/** How one factor is centred: the option's middle over the geometric mean of the middles of all options. */
export interface WorkedCentring {
  readonly criterion: string;
  /** Middles of all options of the question on that criterion, the answered one first. */
  readonly middles: readonly number[];
  readonly product: number;
  readonly root: number;
  readonly factor: number;
}

export interface WorkedRanking {
  readonly criteria: readonly WorkedCriterion[];
  readonly total: number;
  readonly values: readonly [number, number];
  readonly difference: number;
  readonly centring: WorkedCentring;
  /** Of the criterion that speaks most for the second department. */
  readonly breakEven: {
    readonly criterion: string;
    readonly weight: number;
    readonly scores: readonly [number, number];
    readonly contribution: number;
    /** Difference of the scores. */
    readonly own: number;
    /** Difference on all other criteria, for one unit of weight. */
    readonly rest: number;
    readonly at: number;
  };
}

const three = (value: number): number => rounded(value, 3);

/** Works the example through on a model. Throws where the model no longer has one of its answers. */
export function workedRanking(model: Model): WorkedRanking {
  const prepared = prepareModel(model);
  const bases = prepared.criteria.map((_, c) => three(Math.exp(middle(prepared.base, c))));
  const factors = prepared.criteria.map((_, c) => weighingPaths.map((path) => three(factorOf(prepared, path, c))));
  const importances = bases.map((base, c) => three((factors[c] ?? []).reduce((product, each) => product * each, base)));
  const total = three(sum(importances));
  const order = model.criteria.map(({ id }) => prepared.criteria.indexOf(id));
  const criteria = order.map((c): WorkedCriterion => {
    const importance = importances[c] ?? 0;
    const weight = three(importance / total);
    const scores = pairOf((placement) => three(middleScore(prepared, placement, c)));
    const products = [three(weight * scores[0]), three(weight * scores[1])] as const;
    return {
      criterion: prepared.criteria[c] ?? '',
      base: bases[c] ?? 0,
      factors: factors[c] ?? [],
      importance,
      weight,
      scores,
      products,
      contribution: three(products[0] - products[1]),
    };
  });
  const values = [
    three(sum(criteria.map((each) => each.products[0]))),
    three(sum(criteria.map((each) => each.products[1]))),
  ] as const;
  const difference = three(values[0] - values[1]);
  return {
    criteria,
    total,
    values,
    difference,
    centring: centringOf(model),
    breakEven: breakEvenOf(criteria, difference),
  };
}

function breakEvenOf(criteria: readonly WorkedCriterion[], difference: number): WorkedRanking['breakEven'] {
  const against = criteria.reduce((least, each) => (each.contribution < least.contribution ? each : least));
  const { criterion, weight, scores, contribution } = against;
  const own = three(scores[0] - scores[1]);
  const rest = three((difference - contribution) / (1 - weight));
  return { criterion, weight, scores, contribution, own, rest, at: three(rest / (rest - own)) };
}

function centringOf(model: Model): WorkedCentring {
  const path = weighingPaths[0];
  const question = optionQuestion(model, path);
  const answered = question.options.find(({ id }) => id === exampleAnswers.values[path]);
  const [criterion = ''] = Object.keys(answered?.effects ?? {});
  const middleOf = (effects: Readonly<Record<string, string>>): number => {
    const range = model.vocabulary[effects[criterion] ?? ''];
    return range ? three(Math.sqrt(range.low * range.high)) : 1;
  };
  const others = question.options.filter((option) => option !== answered);
  const middles = [middleOf(answered?.effects ?? {}), ...others.map(({ effects }) => middleOf(effects))];
  const product = three(middles.reduce((all, each) => all * each, 1));
  const root = three(product ** (1 / middles.length));
  return { criterion, middles, product, root, factor: three((middles[0] ?? 1) / root) };
}

function optionQuestion(model: Model, path: string): OptionQuestion {
  const question = model.questions.find((each) => each.path === path);
  if (question?.kind !== 'option')
    throw new RangeError(`the worked example answers ${path}, which is no option question`);
  return question;
}

/** Middle of the centred factor of the answer to `path` on criterion index `c`. */
function factorOf(prepared: PreparedModel, path: string, c: number): number {
  const question = prepared.byPath.get(path);
  if (question?.kind !== 'option') throw new RangeError(`${path} no longer weighs on the ranking`);
  const option = question.question.options.findIndex(({ id }) => id === exampleAnswers.values[path]);
  const effect = question.effects[option];
  if (!effect) throw new RangeError(`${path} has no option ${exampleAnswers.values[path]}`);
  return Math.exp(middle(effect, c));
}

const middle = (effect: { offset: Float64Array; spread: Float64Array }, c: number): number =>
  (effect.offset[c] ?? 0) + (effect.spread[c] ?? 0) / 2;

/** Middle of the interval; of module coverage, while no area is told, the plain mean of the department's competence. */
function middleScore(prepared: PreparedModel, placement: PlacementId, c: number): number {
  const p = prepared.placements.indexOf(placement);
  const { coverage, low, width } = prepared;
  if (c === coverage.criterion) return sum(coverage.competence.map((row) => row[p] ?? 0)) / coverage.competence.length;
  return (low[p]?.[c] ?? 0) + (width[p]?.[c] ?? 0) / 2;
}

const pairOf = (value: (placement: PlacementId) => number): readonly [number, number] => [
  value(examplePair[0]),
  value(examplePair[1]),
];

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
