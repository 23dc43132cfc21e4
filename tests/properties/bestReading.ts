/** A search for a reading that puts one placement first: hill climbing over what a reading picks, from many starts. */
import type { PreparedModel } from '../../src/engine/decision/preparedModel.ts';
import type { Answers } from '../../src/model/answers.ts';
import { openOptions, openRange, type Picks, readingOf } from './oneReading.ts';

/** Values tried for a uniform: the ends, and the middle, where two rivals are held off at once. */
const TRIED = [0, 1, 0.5];

/**
 * The largest lead over all others that the search finds for placement `p`, in values with weights that sum to 1; above
 * 0 some reading puts it first. Own performances are at their best and the others' at their worst, which no reading
 * can better. `next` gives numbers from 0 to 1.
 */
export function bestLead(
  prepared: PreparedModel,
  answers: Answers,
  p: number,
  active: readonly boolean[],
  next: () => number,
  starts = 4,
): number {
  const uniforms = new Map<string, number>();
  const options = new Map<string, number>();
  const numbers = new Map<string, number>();
  const performance = new Map(
    prepared.placements.flatMap((placement, q) =>
      prepared.criteria.map((criterion): [string, number] => [
        `performance ${placement} ${criterion}`,
        q === p ? 1 : 0,
      ]),
    ),
  );
  const picks: Picks = {
    uniform: (name) => performance.get(name) ?? (uniforms.get(name) as number),
    option: (path) => options.get(path) as number,
    number: (path) => numbers.get(path) as number,
  };
  const rivals = prepared.placements.flatMap((_, q) => (q !== p && active[q] ? [q] : []));
  const lead = (): number => {
    const { weights, performances } = readingOf(prepared, answers, picks);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const own = performances[p] as readonly number[];
    const leads = rivals.map((q) =>
      own.reduce((sum, each, c) => sum + (weights[c] as number) * (each - (performances[q]?.[c] as number)), 0),
    );
    return leads.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...leads) / total;
  };
  const moves = movesOf(prepared, answers, uniforms, options, numbers);
  let best = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts && best <= 0; start++) {
    for (const { values, set } of moves) set(values[Math.floor(next() * values.length)] as number);
    let reached = lead();
    for (let better = true; better; ) {
      better = false;
      for (const { values, set, get } of moves) {
        let kept = get();
        for (const value of values) {
          set(value);
          const found = lead();
          if (found > reached + 1e-12) {
            reached = found;
            kept = value;
            better = true;
          }
        }
        set(kept);
      }
    }
    best = Math.max(best, reached);
  }
  return best;
}

interface Move {
  readonly values: readonly number[];
  set(value: number): void;
  get(): number;
}

/** Everything that a reading picks but performances, with the values to try. */
function movesOf(
  prepared: PreparedModel,
  answers: Answers,
  uniforms: Map<string, number>,
  options: Map<string, number>,
  numbers: Map<string, number>,
): Move[] {
  const move = (map: Map<string, number>, name: string, values: readonly number[]): Move => ({
    values,
    set: (value) => map.set(name, value),
    get: () => map.get(name) as number,
  });
  const names = [
    ...prepared.criteria.map((criterion) => `base ${criterion}`),
    ...prepared.ranking.map(({ path }) => `level ${path}`),
  ];
  return [
    ...names.map((name) => move(uniforms, name, TRIED)),
    ...prepared.ranking.map((question) => {
      if (question.kind === 'option') return move(options, question.path, openOptions(question, answers));
      const [least, greatest] = openRange(question, answers);
      const inside = question.question.breakpoints.map(({ at }) => at).filter((at) => at > least && at < greatest);
      return move(numbers, question.path, [...new Set([least, ...inside, greatest])]);
    }),
  ];
}
