/** Random companies whose cost is worked out, some with figures of their own. */
import fc from 'fast-check';
import type { Cost, CostLine, Quantity } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { knownCost, model, type Overrides, type RequestOptions, type Values } from '../unit/costModel.ts';
import { realisticCompany } from './realisticCompany.ts';

export const HOSTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/** Few, since what is held is held in every reading. */
export const SAMPLES = 64;

export interface CostCompany {
  readonly values: Values;
  readonly overrides: Overrides;
  readonly pair: readonly [PlacementId, PlacementId];
}

const anyHost = fc.constantFrom(...HOSTS, 'external', 'nobody', null);
const regions = model.costs.regions.map(({ id }) => id);

/** A share in thousandths: nobody states a figure that is next to nothing, where doubling is not exact any more. */
export const thousandth = fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000);

/** A figure of the reader's, somewhere in its plausible range: a number, or a range. */
const ownFigure = fc.constantFrom(...model.costs.parameters).chain(({ id, plausible }) =>
  fc
    .uniqueArray(thousandth, { minLength: 3, maxLength: 3 })
    .map((shares) => shares.sort((a, b) => a - b).map((at) => plausible.low + (plausible.high - plausible.low) * at))
    .chain((figures) => {
      const [low = 0, likely = 0, high = 0] = figures;
      return fc.constantFrom<readonly [string, Overrides[string]]>([id, likely], [id, { low, likely, high }]);
    }),
);

/** Companies of every size and region; `own`: most figures of their own, any of the parameters. */
export const costCompany = ({ own = 6 }: { own?: number } = {}): fc.Arbitrary<CostCompany> =>
  fc
    .record({
      seed: fc.nat(1_000_000),
      region: fc.constantFrom(...regions),
      today: anyHost,
      hours: fc.option(fc.integer({ min: 0, max: 300 })),
      years: fc.integer({ min: 1, max: 5 }),
      users: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 })),
      pair: fc.shuffledSubarray([...HOSTS], { minLength: 2, maxLength: 2 }),
      figures: fc.uniqueArray(ownFigure, { selector: ([id]) => id, maxLength: own }),
    })
    .map(({ seed, region, today, hours, years, users, pair, figures }) => ({
      values: {
        ...realisticCompany(seed).values,
        'system.users': users,
        'cost.region': region,
        'cost.horizonYears': years,
        ...(today === null ? {} : { 'today.placement': today }),
        ...(hours === null ? {} : { 'today.standstillHours': hours }),
      },
      overrides: Object.fromEntries(figures),
      pair: pair as [PlacementId, PlacementId],
    }));

/** The cost, with some answers or figures in place of theirs; the pair is compared. */
export function costFor(
  { values, overrides, pair }: CostCompany,
  change: Values = {},
  figures: Overrides = {},
  options: RequestOptions = {},
): Cost {
  const [placement, runnerUp] = pair;
  const all = { samples: SAMPLES, placement, runnerUp, ...options };
  return knownCost({ ...values, ...change }, { ...overrides, ...figures }, all);
}

export const figures = ({ p10, p50, p90, mean }: Quantity): number[] => [p10, p50, p90, mean];

/** Every line of every placement, and its name. */
export const linesOf = ({ placements }: Cost): [string, CostLine][] =>
  Object.entries(placements).flatMap(([host, { lines }]) =>
    lines.map((line): [string, CostLine] => [`${host} ${line.topic} ${line.kind}`, line]),
  );
