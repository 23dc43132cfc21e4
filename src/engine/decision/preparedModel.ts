/**
 * The model as numbers in a fixed order: placements, criteria and questions by id, so that the order of the files
 * changes nothing, to the byte. Effects are logarithms, centred by question (docs/method.md, "Weights").
 */
import type { Effects, Model, NumberQuestion, OptionQuestion, PlacementId, Question } from '../../model/decision.ts';

/** Log factor = offset + spread · u, by criterion index. */
export interface LogEffect {
  readonly offset: Float64Array;
  readonly spread: Float64Array;
}

export interface PreparedShift {
  readonly placement: number;
  readonly criterion: number;
  readonly by: number;
}

export interface PreparedOptionQuestion {
  readonly kind: 'option';
  readonly path: string;
  readonly question: OptionQuestion;
  /** Criterion indexes that some option moves. */
  readonly moves: readonly number[];
  readonly effects: readonly LogEffect[];
  readonly shifts: readonly (readonly PreparedShift[])[];
  /** Index into `modules`, or -1. */
  readonly module: number;
}

export interface PreparedNumberQuestion {
  readonly kind: 'number';
  readonly path: string;
  readonly question: NumberQuestion;
  readonly moves: readonly number[];
  readonly logAt: Float64Array;
  readonly effects: readonly LogEffect[];
}

export type PreparedQuestion = PreparedOptionQuestion | PreparedNumberQuestion;

export interface PreparedModel {
  readonly model: Model;
  readonly placements: readonly PlacementId[];
  readonly criteria: readonly string[];
  readonly base: LogEffect;
  /** [placement][criterion] */
  readonly low: readonly Float64Array[];
  readonly width: readonly Float64Array[];
  /** What a raised performance may not exceed: the natural best at its weakest. */
  readonly cap: readonly Float64Array[];
  readonly coverage: {
    readonly criterion: number;
    readonly halfWidth: number;
    readonly modules: readonly string[];
    /** [module][placement] */
    readonly competence: readonly Float64Array[];
    /** By option index of the module question: [module][option] */
    readonly levelWeights: readonly Float64Array[];
  };
  /** Questions with an effect on the ranking, by path. */
  readonly ranking: readonly PreparedQuestion[];
  readonly byPath: ReadonlyMap<string, PreparedQuestion>;
}

const prepared = new WeakMap<Model, PreparedModel>();

/** The prepared form of a model; made once for each model object. */
export function prepareModel(model: Model): PreparedModel {
  const known = prepared.get(model);
  if (known) return known;
  const fresh = prepare(inOrderOfId(model));
  prepared.set(model, fresh);
  return fresh;
}

/** The same model with placements, criteria, questions and options by id: sums then do not depend on the files' order. */
function inOrderOfId(model: Model): Model {
  const byId = <T>(list: readonly T[], id: (each: T) => string): T[] =>
    [...list].sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));
  return {
    ...model,
    placements: byId(model.placements, (each) => each.id),
    criteria: byId(model.criteria, (each) => each.id),
    questions: byId(model.questions, (each) => each.path).map((question) =>
      question.kind === 'option' ? { ...question, options: byId(question.options, (each) => each.id) } : question,
    ),
  };
}

function prepare(model: Model): PreparedModel {
  const placements = model.placements.map((each) => each.id);
  const criteria = model.criteria.map((each) => each.id);
  const index = new Map(criteria.map((id, i) => [id, i]));
  const criterion = (id: string): number => index.get(id) ?? -1;
  const modules = Object.keys(model.moduleCoverage.competence).sort();

  const base: LogEffect = { offset: new Float64Array(criteria.length), spread: new Float64Array(criteria.length) };
  for (const each of model.criteria) {
    base.offset[criterion(each.id)] = Math.log(each.base.low);
    base.spread[criterion(each.id)] = Math.log(each.base.high / each.base.low);
  }

  const sources = new Map(model.questions.map((question) => [question.path, question]));
  const ranking: PreparedQuestion[] = [];
  for (const question of model.questions) {
    const ready = prepareQuestion(question);
    if (ready) ranking.push(ready);
  }

  function prepareQuestion(question: Question): PreparedQuestion | null {
    if (question.kind === 'number') {
      if (question.breakpoints.length === 0) return null;
      const effects = question.breakpoints.map((each) => logEffect(each.effects));
      const logAt = Float64Array.from(question.breakpoints, (each) => Math.log(each.at));
      centre(effects, trapezoidShares(logAt));
      return { kind: 'number', path: question.path, question, moves: moved(effects), logAt, effects };
    }
    const module = modules.indexOf(question.path.replace(/^modules\./, ''));
    const effects = optionEffects(question);
    const shifts = question.options.map((option) =>
      option.shifts.map((shift) => ({
        placement: placements.indexOf(shift.placement),
        criterion: criterion(shift.criterion),
        by: shift.by,
      })),
    );
    const moves = moved(effects);
    if (moves.length === 0 && module < 0 && shifts.every((each) => each.length === 0)) return null;
    return { kind: 'option', path: question.path, question, moves, effects, shifts, module };
  }

  function optionEffects(question: OptionQuestion): LogEffect[] {
    if (question.echoes) {
      const original = sources.get(question.echoes.path);
      if (original?.kind !== 'option') throw new RangeError(`${question.path} echoes no option question`);
      const originals = optionEffects(original);
      const strength = question.echoes.strength;
      return question.options.map((option) => {
        const twin = originals[original.options.findIndex((each) => each.id === option.id)];
        return twin
          ? { offset: twin.offset.map((x) => x * strength), spread: twin.spread.map((x) => x * strength) }
          : logEffect({});
      });
    }
    const effects = question.options.map((option) => logEffect(option.effects));
    centre(
      effects,
      question.options.map((option) => option.prior),
    );
    return effects;
  }

  function logEffect(effects: Effects): LogEffect {
    const result = { offset: new Float64Array(criteria.length), spread: new Float64Array(criteria.length) };
    for (const [id, word] of Object.entries(effects)) {
      const range = model.vocabulary[word];
      if (!range) throw new RangeError(`the vocabulary has no word ${word}`);
      result.offset[criterion(id)] = Math.log(range.low);
      result.spread[criterion(id)] = Math.log(range.high / range.low);
    }
    return result;
  }

  const low = placements.map(() => new Float64Array(criteria.length));
  const width = placements.map(() => new Float64Array(criteria.length));
  for (const cell of model.performances) {
    const p = placements.indexOf(cell.placement);
    (low[p] as Float64Array)[criterion(cell.criterion)] = cell.low;
    (width[p] as Float64Array)[criterion(cell.criterion)] = cell.high - cell.low;
  }

  const byPath = new Map(ranking.map((question) => [question.path, question]));
  const levels = model.moduleCoverage.levelWeights;
  return {
    model,
    placements,
    criteria,
    base,
    low,
    width,
    cap: placements.map((id, p) => Float64Array.from(criteria, (_, c) => capOf(id, p, c))),
    coverage: {
      criterion: criterion(model.moduleCoverage.criterion),
      halfWidth: model.moduleCoverage.halfWidth,
      modules,
      competence: modules.map((id) =>
        Float64Array.from(placements, (placement) => model.moduleCoverage.competence[id]?.[placement] ?? 0),
      ),
      levelWeights: modules.map((id) => {
        const question = byPath.get(`modules.${id}`);
        const options = question?.kind === 'option' ? question.question.options : [];
        return Float64Array.from(options, (option) => levels[option.id as keyof typeof levels] ?? 0);
      }),
    },
    ranking,
    byPath,
  };

  function capOf(placement: PlacementId, p: number, c: number): number {
    const best = model.criteria.find((each) => each.id === criteria[c])?.naturalBest ?? null;
    if (best === null || best === placement) return 1;
    const b = placements.indexOf(best);
    let weakest = 0;
    for (const question of ranking) {
      if (question.kind !== 'option') continue;
      for (const shifts of question.shifts)
        for (const shift of shifts)
          if (shift.placement === b && shift.criterion === c) weakest = Math.min(weakest, shift.by);
    }
    // Never below what the placement has without any shift.
    const own = ((low[p] as Float64Array)[c] as number) + ((width[p] as Float64Array)[c] as number);
    return Math.max(own, ((low[b] as Float64Array)[c] as number) + weakest);
  }
}

/** Shifts the offsets so that the mean of the logarithms over a question is zero, by the given shares. */
function centre(effects: readonly LogEffect[], shares: readonly number[]): void {
  const size = effects[0]?.offset.length ?? 0;
  for (let c = 0; c < size; c++) {
    let mean = 0;
    effects.forEach((effect, i) => {
      mean += (shares[i] as number) * ((effect.offset[c] as number) + (effect.spread[c] as number) / 2);
    });
    for (const effect of effects) effect.offset[c] = (effect.offset[c] as number) - mean;
  }
}

/** What each breakpoint weighs in the trapezoid mean over the logarithm of the breakpoints. */
export function trapezoidShares(logAt: Float64Array): number[] {
  const last = logAt.length - 1;
  if (last === 0) return [1];
  const total = (logAt[last] as number) - (logAt[0] as number);
  return Array.from(logAt, (at, i) => {
    const before = i === 0 ? at : (logAt[i - 1] as number);
    const after = i === last ? at : (logAt[i + 1] as number);
    return (after - before) / 2 / total;
  });
}

function moved(effects: readonly LogEffect[]): number[] {
  const size = effects[0]?.offset.length ?? 0;
  const result: number[] = [];
  for (let c = 0; c < size; c++)
    if (effects.some((effect) => effect.offset[c] !== 0 || effect.spread[c] !== 0)) result.push(c);
  return result;
}
