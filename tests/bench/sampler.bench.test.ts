/**
 * The general core's sampler, all in one run: readings a second against a plain loop and against C, readings and time for
 * half a point. What is printed are ratios and aims; nothing of it is judged but that all count the same problem.
 */
import { expect, test } from 'vitest';
import { integratedSmaa } from '../../src/engine/smaa/integratedSmaa.ts';
import type { SmaaProblem } from '../../src/engine/smaa/problem.ts';
import { BENCH_FIRST, BENCH_PROBLEM, MODEL_SHAPES } from './benchProblems.ts';
import { plainLoop } from './plainLoop.ts';
import { buildReference } from './referenceProgram.ts';
import { against, median, takeTurns } from './timing.ts';

const SHAPES: readonly [string, SmaaProblem, number][] = [
  ['bench-problem, 4 × 8', BENCH_PROBLEM, 0.25],
  ['model’s shape, a company', MODEL_SHAPES[2] as SmaaProblem, 0.45],
  ['model’s shape, nothing answered', MODEL_SHAPES[0] as SmaaProblem, 0.45],
];

test.each(SHAPES)('readings a second: %s', (name, problem, aim) => {
  const readings = 65_536;
  const program = buildReference(problem, '-O2');
  const compiled: number[] = [];
  let first: readonly number[] = [];
  const times = takeTurns({
    engine: () => integratedSmaa(problem, { samples: readings, integrate: 'nothing' }),
    c: () => {
      if (!program) return;
      const run = program.run(4 * readings);
      compiled.push(run.nanoseconds);
      first = run.first;
    },
    plain: () => plainLoop(problem, readings / 16),
  });
  program?.remove();
  const engine = (times.engine / readings) * 1e6;
  const plain = ((times.plain * 16) / readings) * 1e6;
  const c = program ? median(compiled) : null;
  console.log(
    [
      `${name}: engine counting ${engine.toFixed(0)} ns a reading, plain loop ${plain.toFixed(0)}, cc -O2 ${c?.toFixed(0) ?? 'no compiler'}`,
      `  times the plain loop: ${against(6, plain / engine, 'more', 1)}`,
      ...(c ? [`  share of C: ${against(aim, c / engine, 'more')}`] : []),
    ].join('\n'),
  );
  const own = integratedSmaa(problem, { samples: 131_072 }).rankAcceptability;
  first.forEach((share, a) => {
    expect(Math.abs(share - (own[a]?.[0] as number)), `alternative ${a}: the same problem`).toBeLessThan(0.01);
  });
});

const SEEDS = 64;

/** Readings for a 95 % half-width of half a point, from the mean square error at `samples`; the worst alternative. */
function needed(
  problem: SmaaProblem,
  truth: readonly number[],
  samples: number,
  first: (seed: number) => number[],
): number {
  const squares = problem.alternatives.map(() => 0);
  for (let seed = 1; seed <= SEEDS; seed++)
    first(seed).forEach((share, a) => {
      squares[a] = (squares[a] as number) + (share - (truth[a] as number)) ** 2 / SEEDS;
    });
  return samples * Math.max(...squares) * (1.96 / 0.005) ** 2;
}

const firsts = ({ rankAcceptability }: ReturnType<typeof integratedSmaa>): number[] =>
  rankAcceptability.map((row) => row[0] as number);

test('readings and time for half a point', () => {
  const lines: string[] = [];
  const ratios: number[] = [];
  const problems: [string, SmaaProblem, number][] = [
    ['bench-problem', BENCH_PROBLEM, 1],
    ...MODEL_SHAPES.map((problem, k): [string, SmaaProblem, number] => [`model’s shape ${k}`, problem, 2]),
  ];
  for (const [name, problem, aim] of problems) {
    const truth =
      problem === BENCH_PROBLEM ? BENCH_FIRST : firsts(integratedSmaa(problem, { seed: 1000, samples: 524_288 }));
    const random = needed(problem, truth, 2048, () => plainLoop(problem, 2048));
    const samples = 4096;
    const own = needed(problem, truth, samples, (seed) => firsts(integratedSmaa(problem, { seed, samples })));
    const wanted = Math.max(512, 2 ** Math.ceil(Math.log2(own)));
    const { fixed, doubling } = takeTurns({
      fixed: () => integratedSmaa(problem, { samples: wanted }),
      doubling: () => integratedSmaa(problem),
    });
    ratios.push(random / own);
    lines.push(
      `${name}: plain Monte Carlo ${random.toFixed(0)} readings, engine (${integratedSmaa(problem).integrated}) ${own.toFixed(0)}: ${(random / own).toFixed(1)} times fewer`,
      `  the next power of two, ${wanted}: ${against(aim, fixed, 'less')} ms; doubled until it says so itself, ${integratedSmaa(problem).samples}: ${doubling.toFixed(2)} ms`,
    );
    for (const { rankAcceptability } of [integratedSmaa(problem, { samples })])
      for (let r = 0; r < 4; r++)
        expect(rankAcceptability.reduce((sum, row) => sum + (row[r] as number), 0)).toBeCloseTo(1, 12);
  }
  const mean = (numbers: readonly number[]): number =>
    Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);
  lines.push(
    `times fewer than plain Monte Carlo: bench-problem ${against(8, ratios[0] as number, 'more', 1)}, model’s shape (geometric mean) ${against(8, mean(ratios.slice(1)), 'more', 1)}`,
  );
  console.log(lines.join('\n'));
});
