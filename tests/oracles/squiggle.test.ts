/** The same sums by another's sampler: role, every line and the total of two placements agree with Squiggle's. */
import './seededRandom.ts';
import { run } from '@quri/squiggle-lang';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { knownCost, model } from '../unit/costModel.ts';
import { COMPANIES, type SquiggleCompany } from './squiggleCompanies.ts';
import { squiggleProgram, sumsOf } from './squiggleSums.ts';

const THEIRS = 16_384;
const OURS = 65_536;

/** Beyond four standard errors lies one figure in 16,000. */
const MOST = 4;

/**
 * By how many standard errors our figures differ from their draws. Of n draws the share below the true quantile of p
 * has the standard error √(p(1−p)/n): binomial, whatever the distribution. Ours are stratified, which can only help.
 */
function standardErrors(draws: readonly number[], { p10, p50, p90, mean }: Quantity): Record<keyof Quantity, number> {
  const both = 1 / THEIRS + 1 / OURS;
  const quantile = (p: number, figure: number): number =>
    (draws.filter((draw) => draw < figure).length / THEIRS - p) / Math.sqrt(p * (1 - p) * both);
  const theirMean = draws.reduce((sum, draw) => sum + draw, 0) / THEIRS;
  const variance = draws.reduce((sum, draw) => sum + (draw - theirMean) ** 2, 0) / (THEIRS - 1);
  return {
    p10: quantile(0.1, p10),
    p50: quantile(0.5, p50),
    p90: quantile(0.9, p90),
    mean: (mean - theirMean) / Math.sqrt(variance * both),
  };
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Squiggle's draws of each sum. */
async function theirDraws({ sums }: SquiggleCompany): Promise<Map<string, number[]>> {
  const names = sumsOf(sums);
  const wanted = names.map((name) => `SampleSet.toList(SampleSet(${name}))`).join(', ');
  const { result } = await run(`${squiggleProgram(model, sums)}\n[${wanted}]`, {
    environment: { sampleCount: THEIRS, xyPointLength: 1000, seed: 'sums' },
  });
  if (!result.ok) throw new Error(result.value.toString());
  const lists = result.value.result.asJS();
  if (!Array.isArray(lists)) throw new Error('no list of lists');
  return new Map(
    names.map((name, i) => {
      const draws: unknown = lists[i];
      if (!isNumbers(draws)) throw new Error(`${name} is no list of numbers`);
      return [name, draws];
    }),
  );
}

/** Our figures under the same names. */
function ourFigures({ values, sums }: SquiggleCompany): Map<string, Quantity> {
  const cost = knownCost(values, {}, { samples: OURS });
  const of = (placement: PlacementId) => {
    const found = cost.placements[placement];
    if (!found) throw new Error(`no ${placement}`);
    return [
      ...found.lines
        .filter(({ topic }) => topic !== 'role')
        .map(({ topic, kind, ...figures }): [string, Quantity] => [`${placement}_${topic}_${kind}`, figures]),
      [`${placement}_total`, found.perYear] as [string, Quantity],
    ];
  };
  return new Map([['role', cost.role.perYear], ...sums.placements.flatMap(of)]);
}

describe.each(COMPANIES)('$company', (company) => {
  it('P10, P50, P90 and mean of every sum agree within the sampling error', async () => {
    const theirs = await theirDraws(company);
    const ours = ourFigures(company);
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    const apart = [...theirs].flatMap(([name, draws]) =>
      Object.entries(standardErrors(draws, ours.get(name) as Quantity))
        .filter(([, errors]) => !(Math.abs(errors) <= MOST))
        .map(([figure, errors]) => `${figure} of ${name}: ${errors.toFixed(1)} standard errors`),
    );
    expect(apart).toEqual([]);
  });
});
