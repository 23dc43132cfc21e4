/** The time for the sums of the cost against Squiggle's for the same sums with as many draws, in one run of one machine. */
import { run } from '@quri/squiggle-lang';
import { expect, test } from 'vitest';
import { assessCost } from '../../src/engine/cost/assessCost.ts';
import type { CostRequest } from '../../src/engine/cost/roleCost.ts';
import { createReadings } from '../../src/engine/decision/readings.ts';
import { createDraws, type Draws } from '../../src/engine/sampling/draws.ts';
import type { Cost } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { COMPANIES, type SquiggleCompany } from '../oracles/squiggleCompanies.ts';
import { type Sums, squiggleProgram, sumsOf } from '../oracles/squiggleSums.ts';
import { model } from '../unit/costModel.ts';

const SAMPLES = 16_384;
const PLACEMENTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/** Median of several runs, in milliseconds, after warming up. */
async function median(run: (i: number) => unknown, times: number): Promise<number> {
  for (let i = 0; i < 2; i++) await run(i);
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run(i + 2);
    found.push(performance.now() - start);
  }
  return found.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
}

/** Role, every line and the total of all four placements in four figures; ours compares two of them as well. */
const ours = ({ values }: SquiggleCompany, draws: Draws): Cost | null => {
  const answers = { values, overrides: {} };
  const readings = createReadings(model, answers, draws);
  const request: CostRequest = { model, answers, readings, placement: 'it', runnerUp: 'operations', ruledOut: [] };
  return assessCost(request).cost;
};

const allFour = (sums: Sums): Sums => ({ ...sums, placements: PLACEMENTS });

/** The same figures by Squiggle. */
async function theirs({ sums }: SquiggleCompany, seed: number): Promise<unknown> {
  const all = allFour(sums);
  const figures = sumsOf(all).map(
    (name) => `[quantile(${name}, 0.1), quantile(${name}, 0.5), quantile(${name}, 0.9), mean(${name})]`,
  );
  const { result } = await run(`${squiggleProgram(model, all)}\n[${figures.join(', ')}]`, {
    environment: { sampleCount: SAMPLES, xyPointLength: 1000, seed: String(seed) },
  });
  if (!result.ok) throw new Error(result.value.toString());
  return result.value.result.asJS();
}

test.each(COMPANIES)('$company', async (company) => {
  const squiggle = await median((i) => theirs(company, i), 5);
  const first = await median((i) => ours(company, createDraws(i, SAMPLES)), 9);
  const kept = createDraws(1, SAMPLES);
  const again = await median(() => ours(company, kept), 25);
  const line = (what: string, time: number): string =>
    `${what} ${time.toFixed(1)} ms, ${(time / squiggle).toFixed(4)} of Squiggle's time, 1 to ${(squiggle / time).toFixed(0)}`;
  console.log(
    [
      `${company.sums.region}, role, lines and totals of four placements, ${SAMPLES} draws`,
      `Squiggle:                     ${squiggle.toFixed(0)} ms`,
      line('ours, draws made anew:       ', first),
      line('ours, draws kept, as in use: ', again),
    ].join('\n'),
  );
  const placements = Object.values(ours(company, kept)?.placements ?? {});
  expect(1 + placements.flatMap(({ lines }) => lines).length).toBe(sumsOf(allFour(company.sums)).length);
});
