/** Shares of readings as figures, with the error that sampling leaves. */
import type { CostContext, ReportContext } from './context.ts';
import { points } from './estimateFormat.ts';
import type { Figure, Worked } from './figureTypes.ts';
import { percent } from './format.ts';

/** 95 % half-width of a share counted in independent readings; an upper bound for evenly spread ones. */
export function shareHalfWidth(share: number, samples: number): number {
  return 1.96 * Math.sqrt(Math.max(0, share * (1 - share)) / samples);
}

export function sampledShare(context: CostContext, halfWidth: number, text: string): Worked {
  return {
    kind: 'sampled',
    text,
    samples: context.assessment.samples,
    halfWidth: points(halfWidth, context.language),
  };
}

/** A share of readings of this assessment. */
export function shareFigure(context: CostContext, share: number, text: string, halfWidth?: number): Figure {
  const { samples } = context.assessment;
  return {
    text: percent(share, context.language),
    value: share,
    worked: sampledShare(context, halfWidth ?? shareHalfWidth(share, samples), text),
  };
}

/** First-rank acceptability of a placement. */
export function firstShare(context: ReportContext, id: string): number {
  return context.assessment.recommendation.rankAcceptability[id as 'it']?.[0] ?? 0;
}
