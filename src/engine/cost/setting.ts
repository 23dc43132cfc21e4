/** What an estimate of cost is worked out from, once the answers are known. */
import type { Answers } from '../../model/answers.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import type { Readings } from '../decision/readings.ts';
import { triangularQuantile } from '../sampling/triangular.ts';
import type { Amount } from './amount.ts';
import { complexityExponents } from './complexity.ts';
import { percentile } from './estimates.ts';
import { chooseFigures, type Figures, STANDSTILL_HOURS } from './figures.ts';
import type { Today } from './lines.ts';
import { hostParameter } from './quantities.ts';

export interface Setting {
  readonly model: Model;
  readonly answers: Answers;
  readonly readings: Readings;
  /** Id of a region of the data, or `own`. */
  readonly region: string;
  readonly figures: Figures;
  readonly exponents: ReadonlyMap<string, Amount>;
  readonly today: Today;
  readonly horizonYears: number;
  /** What a yearly cost of today's prices is on average over the years: 1 unless discounting or growth is set. */
  readonly yearFactor: number;
}

const DEFAULT_HORIZON = 3;
const HOSTS: readonly string[] = ['it', 'operations', 'finance', 'general'];

export function createSetting(model: Model, answers: Answers, readings: Readings, region: string): Setting {
  const figures = chooseFigures(model.costs, region, answers);
  const horizon = answers.values['cost.horizonYears'];
  const horizonYears = typeof horizon === 'number' ? horizon : DEFAULT_HORIZON;
  return {
    model,
    answers,
    readings,
    region,
    figures,
    exponents: complexityExponents(model, readings),
    today: readToday(answers, figures),
    horizonYears,
    yearFactor: yearFactor(figures, horizonYears),
  };
}

/** The setting with other figures; the hours of standstill may then be ours again. */
export function withFigures(setting: Setting, figures: Figures): Setting {
  const yearly = yearFactor(figures, setting.horizonYears);
  return { ...setting, figures, today: readToday(setting.answers, figures), yearFactor: yearly };
}

function readToday(answers: Answers, figures: Figures): Today {
  const told = answers.values['today.placement'];
  const host = typeof told === 'string' && HOSTS.includes(told) ? (told as PlacementId) : null;
  return {
    host: told === 'external' ? 'external' : host,
    standstillHost: host !== null && countsAt(host, figures) ? host : null,
  };
}

/** Whether the hours of standstill are the reader's, and not told for that host in particular as well. */
const countsAt = (host: PlacementId, figures: Figures): boolean =>
  figures.get(STANDSTILL_HOURS)?.yours === true && !figures.get(hostParameter(STANDSTILL_HOURS, host))?.yours;

/** Costs fall at the start of each year; year 1 is neither discounted nor grown. */
function yearFactor(figures: Figures, horizonYears: number): number {
  const rate = (id: string): number => {
    const figure = figures.get(id);
    return figure ? percentile(figure.estimate, 0.5) : 0;
  };
  const ratio = (1 + rate('wage-growth')) / (1 + rate('discount-rate'));
  let total = 0;
  for (let year = 0; year < horizonYears; year++) total += ratio ** year;
  return total / horizonYears;
}

/** The number of users below which the share `p` lies, as far as the answers other than `system.users` tell. */
export function openUsers(model: Model, answers: Answers, p: number): number {
  const question = model.questions.find(({ path }) => path === 'system.users');
  if (question?.kind !== 'number') throw new RangeError('system.users is no number question of this model');
  const { shareOf, breakpoints } = question;
  const whole = shareOf ? answers.values[shareOf.path] : undefined;
  if (shareOf && typeof whole === 'number') {
    return whole * triangularQuantile(shareOf.low, shareOf.likely, shareOf.high, p);
  }
  const first = breakpoints[0]?.at ?? 1;
  const last = breakpoints[breakpoints.length - 1]?.at ?? first;
  return first * (last / first) ** p;
}
