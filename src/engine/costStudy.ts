/** The door for a page on the cost alone: the ranking's first place, and all that can be said of the money. */
import type { Answers } from '../model/answers.ts';
import type { Assessment, Cost, PerPlacement, Recommendation, Warning, WarningCode } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';
import type { AssessOptions } from './assess.ts';
import { assessCost, comparedPair } from './cost/assessCost.ts';
import { costWorking } from './cost/costWorking.ts';
import { medianInputs } from './cost/inputs.ts';
import { lineParameters } from './cost/lineParameters.ts';
import { hostLines, ROLE_LINE } from './cost/lines.ts';
import { judgedRange } from './cost/plausible.ts';
import { createQuantities } from './cost/quantities.ts';
import type { CostRequest } from './cost/roleCost.ts';
import { type RolePart, roleParts } from './cost/roleParts.ts';
import { medianSaving, type Pair } from './cost/saving.ts';
import { createSetting, type Setting } from './cost/setting.ts';
import { type TurningPoint, turningPoints } from './cost/turningPoints.ts';
import { dropScoring } from './decision/scoring.ts';
import { rank } from './rank.ts';

/** A figure as the estimate uses it. */
export interface UsedFigure {
  /** In its unit. */
  readonly median: number;
  /** What may plausibly be given; null where that cannot be judged. */
  readonly plausible: { readonly low: number; readonly high: number } | null;
}

export interface LineFigures {
  readonly topic: string;
  readonly kind: 'cash' | 'capacity';
  readonly parameters: readonly string[];
}

/** What is known besides once there is a cost. */
export interface CostDetail {
  readonly roleParts: readonly RolePart[];
  /** The saving of the pair a year with every figure at its median; null where nothing is compared. */
  readonly medianSaving: number | null;
  readonly turningPoints: readonly TurningPoint[];
  readonly figures: Readonly<Record<string, UsedFigure>>;
  readonly lines: PerPlacement<readonly LineFigures[]>;
}

export interface CostStudy
  extends Pick<Assessment, 'modelVersion' | 'seed' | 'samples' | 'cost' | 'warnings' | 'workings'> {
  readonly recommendation: Pick<Recommendation, 'placement' | 'runnerUp'>;
  /** Placements that are not ruled out. */
  readonly possible: readonly PlacementId[];
  /** The two that are compared. */
  readonly pair: Pair | null;
  /** Pairs that a reader will want to see: the recommended one against the runner-up, and against today's. */
  readonly worthComparing: readonly Pair[];
  /** Null while there is no cost. */
  readonly detail: CostDetail | null;
}

const COST_CODES: readonly WarningCode[] = [
  'region-missing',
  'size-missing',
  'own-figures-missing',
  'override-outside-range',
];

/**
 * Ranks, and works out the cost with `pair` compared; null, or a pair that is not possible: the pair that the result
 * compares. Pure: the same model, answers, pair, seed and samples give the same study.
 */
export function studyCost(model: Model, answers: Answers, pair: Pair | null, options: AssessOptions = {}): CostStudy {
  const asked: { request?: CostRequest } = {};
  const ranked = rank(model, answers, options, (request) => {
    asked.request = pair && isPossible(pair, request) ? { ...request, pair } : request;
    return assessCost(asked.request);
  });
  const { firstLook, cost, scoring, seed } = ranked;
  const { recommendation } = firstLook;
  const request = asked.request as CostRequest;
  const out = firstLook.ruledOut.map(({ placement }) => placement);
  const study: CostStudy = {
    modelVersion: model.version,
    seed,
    samples: scoring.samples,
    recommendation: { placement: recommendation.placement, runnerUp: recommendation.runnerUp },
    possible: model.placements.map(({ id }) => id).filter((id) => !out.includes(id)),
    pair: comparedPair(request),
    worthComparing: worthComparing(request),
    cost,
    warnings: firstLook.warnings.filter(({ code }): boolean => COST_CODES.includes(code)) as readonly Warning[],
    workings: { questions: [], cost: cost === null ? null : costWorking(request, cost) },
    detail: cost === null ? null : detail(request, cost),
  };
  dropScoring(scoring);
  return study;
}

const isPossible = ({ placement, against }: Pair, { ruledOut }: CostRequest): boolean =>
  placement !== against && !ruledOut.includes(placement) && !ruledOut.includes(against);

function worthComparing({ pair: _, ...request }: CostRequest): Pair[] {
  const { placement, runnerUp } = request;
  const usual = comparedPair(request);
  const second = placement !== null && runnerUp !== null ? { placement, against: runnerUp } : null;
  return [usual, second].filter(
    (each, index, all): each is Pair => each !== null && (index === 0 || each.against !== all[0]?.against),
  );
}

function detail(request: CostRequest, { placements }: Cost): CostDetail {
  const { model, answers, readings } = request;
  const setting = createSetting(model, answers, readings, String(answers.values['cost.region']));
  const medians = createQuantities(medianInputs(setting));
  const pair = comparedPair(request);
  const used = (id: string): UsedFigure => ({ median: medians(id) as number, plausible: judgedRange(setting, id) });
  return {
    roleParts: roleParts(setting),
    medianSaving: pair ? medianSaving(setting, pair)(null) : null,
    turningPoints: pair ? turningPoints(setting, pair) : [],
    figures: Object.fromEntries([...setting.figures.keys()].map((id) => [id, used(id)])),
    lines: Object.fromEntries(
      (Object.keys(placements) as PlacementId[]).map((placement) => [placement, linesOf(setting, placement)]),
    ),
  };
}

const linesOf = (setting: Setting, placement: PlacementId): LineFigures[] =>
  [ROLE_LINE, ...hostLines(placement, setting.today)].map((line) => ({
    topic: line.topic,
    kind: line.kind,
    parameters: lineParameters(setting, line),
  }));
