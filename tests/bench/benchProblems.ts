/** The problems that the sampler is timed on. */
import { prepareModel } from '../../src/engine/decision/preparedModel.ts';
import type { SmaaProblem } from '../../src/engine/smaa/problem.ts';
import { content } from '../content.ts';
import oracle from '../oracles/data/bench-problem.json' with { type: 'json' };
import { unnamedProblem } from '../oracles/oracleProblem.ts';
import { realisticCompany } from '../properties/realisticCompany.ts';
import { modelShape } from './modelShape.ts';

const { input, expected } = oracle;
const prepared = prepareModel(content.model);

/** 4 × 8, points and performances in intervals; first-rank shares from 3 × 10⁹ readings. */
export const BENCH_PROBLEM: SmaaProblem = unnamedProblem(input.low, input.high, { kind: 'points', ...input.points });
export const BENCH_FIRST: readonly number[] = expected.rankAcceptability.map((row) => row[0] as number);

/** The product's model, 4 × 6, for a company that answered nothing and for four that answered much. */
export const MODEL_SHAPES: readonly SmaaProblem[] = [
  modelShape(prepared, { values: {}, overrides: {} }),
  ...[1, 2, 3, 4].map((seed) => modelShape(prepared, realisticCompany(seed))),
];
