import type { Cost, Quantity } from '../model/assessment.ts';
import type { CostContext } from './context.ts';
import type { RoleText } from './costReportTypes.ts';
import { roleWorkings } from './costWorkings.ts';
import { range } from './estimateFormat.ts';
import { difference } from './expression.ts';
import type { Figure } from './figureTypes.ts';
import { decimal, fullTime, rounded, typed } from './format.ts';
import { money, moneyRange } from './money.ts';

/** What the role costs, in any department: workload, money a year with its range, and today's head count beside it. */
export function roleText(context: CostContext, cost: Cost): RoleText {
  const { words } = context;
  const fte = fteFigure(context, cost.role.fte);
  const perYear = perYearFigure(context, cost);
  const { p10, p90 } = cost.role.perYear;
  const range = moneyRange(p10, p90, cost.currency, context.language);
  return {
    title: words.role.title(),
    sentence: words.role.sentence(fte.text, perYear.text, range),
    fte,
    perYear,
    workings: roleWorkings(context, cost),
    range,
    against: againstToday(context, cost),
    observed: words.role.observed(),
  };
}

/** 95 % half-width of a mean of independent draws; the spread from P10 to P90 is 2.563 standard deviations of a normal. */
function meanHalfWidth({ p10, p90 }: Quantity, samples: number): number {
  return (1.96 * (p90 - p10)) / 2.563 / Math.sqrt(samples);
}

/** A median of draws is off by a quarter more than a mean. */
const MEDIAN_FACTOR = Math.sqrt(Math.PI / 2);

function fteFigure({ assessment, words, language }: CostContext, fte: Quantity): Figure {
  const error = meanHalfWidth(fte, assessment.samples) * MEDIAN_FACTOR;
  return {
    text: fullTime(fte.p50, language),
    value: fte.p50,
    worked: {
      kind: 'sampled',
      text: words.role.fteWorked(decimal(fte.p10, 1), fullTime(fte.p90, language)),
      samples: assessment.samples,
      halfWidth: words.role.fteError(decimal(Math.max(0.01, error), 2)),
    },
  };
}

function perYearFigure(context: CostContext, { role, currency }: Cost): Figure {
  const { assessment, words, language } = context;
  const { p10, p90, mean } = role.perYear;
  return {
    text: money(mean, currency, language),
    value: mean,
    worked: {
      kind: 'sampled',
      text: words.role.costWorked(money(p10, currency, language), money(p90, currency, language)),
      samples: assessment.samples,
      halfWidth: moneyError(context, role.perYear, currency),
    },
  };
}

/** A money quantity's sampling error, as text. */
export function moneyError({ assessment, language }: CostContext, quantity: Quantity, currency: string): string {
  return money(Math.max(1, meanHalfWidth(quantity, assessment.samples)), currency, language);
}

function againstToday({ answers, words, language }: CostContext, { role }: Cost): RoleText['against'] {
  const now = answers.values['today.admins'];
  if (role.againstToday === null || typeof now !== 'number') return null;
  const short = now < role.fte.p50;
  const [more, less] = short ? [role.fte.p50, now] : [now, role.fte.p50];
  const { expression, value } = difference(more, less, { decimals: 1, least: 1 });
  const has = words.role.fte(typed(now));
  const ours = words.role.fte(range(decimal(role.fte.p10, 1), decimal(role.fte.p90, 1), language));
  const gap = decimal(value, 1);
  return {
    text:
      rounded(value, 1) === 0
        ? words.role.enough(has, ours)
        : short
          ? words.role.short(has, ours, gap)
          : words.role.spare(has, ours, gap),
    worked: {
      kind: 'arithmetic',
      text: short ? words.role.shortWorked() : words.role.spareWorked(),
      expression,
      shown: gap,
    },
  };
}
