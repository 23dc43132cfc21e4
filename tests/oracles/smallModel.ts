import { type PreparedModel, prepareModel } from '../../src/engine/decision/preparedModel.ts';
import type { Model, OptionQuestion, PlacementId, Range } from '../../src/model/decision.ts';

/** Ids in the order in which the engine keeps them, so that row i of a published table is alternative i. */
export const IDS: readonly PlacementId[] = ['finance', 'general', 'it', 'operations'];

/** A structure has no reasons where nobody reads them. */
const NO_REASONS = { 'single-home': [], split: [], 'centre-of-excellence': [], external: [] };

/** A factor range on each criterion; `low` > `high` lets a factor fall while its uniform rises. */
export type Factors = readonly Range[];

export interface SmallQuestion {
  readonly path: string;
  readonly options: readonly { readonly id: string; readonly prior: number; readonly factors: Factors }[];
}

/**
 * A model of up to four alternatives with point performances, bases and questions as a published case states them. The
 * engine centres each question; the case does not, so what centring takes off is given back to the bases.
 */
export function smallModel(
  performances: readonly (readonly number[])[],
  bases: readonly Range[],
  questions: readonly SmallQuestion[],
): { prepared: PreparedModel; active: boolean[] } {
  const vocabulary: Record<string, Range> = {};
  const centred = bases.map(() => 0);
  const asked = questions.map((question): OptionQuestion => {
    const options = question.options.map((option) => {
      const effects: Record<string, string> = {};
      option.factors.forEach((range, c) => {
        const word = `${question.path} ${option.id} ${c}`;
        vocabulary[word] = range;
        effects[`c${c}`] = word;
        centred[c] = (centred[c] as number) + (option.prior * Math.log(range.low * range.high)) / 2;
      });
      return { id: option.id, prior: option.prior, effects, shifts: [], sources: ['judgement'] };
    });
    return { kind: 'option', path: question.path, group: 'all', short: null, echoes: null, options };
  });
  const model: Model = {
    version: 'case',
    placements: IDS.map((id) => ({ id, capability: `capability.${id}` })),
    criteria: bases.map((base, c) => {
      const back = Math.exp(centred[c] as number);
      return { id: `c${c}`, base: { low: base.low * back, high: base.high * back }, naturalBest: null };
    }),
    performances: performances.flatMap((row, a) =>
      row.map((value, c) => ({
        placement: IDS[a] as PlacementId,
        criterion: `c${c}`,
        low: value,
        high: value,
        sources: ['judgement'],
      })),
    ),
    moduleCoverage: { criterion: '', halfWidth: 0, levelWeights: { none: 0, some: 1, core: 3 }, competence: {} },
    vocabulary,
    questions: asked,
    declarations: [],
    safeguards: [],
    duties: [],
    structure: {
      centreOfExcellence: { users: 300, legalEntities: 10, countries: 3 },
      sources: [],
      reasons: NO_REASONS,
    },
    incompatibleDuties: [],
    confidence: { clear: 0.75, leaning: 0.5, lead: 0.2, rankingAnswers: 3 },
    tensions: [],
    oddities: [],
    costs: { regions: [], parameters: [], workload: { referenceUsers: 100, factors: [] } },
  };
  return { prepared: prepareModel(model), active: IDS.map((_, a) => a < performances.length) };
}
