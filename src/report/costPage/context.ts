/** What every part of the page on the cost is made from. */
import type { CostDetail, CostStudy } from '../../engine/costStudy.ts';
import type { Cost } from '../../model/assessment.ts';
import { type CostContext, type CostInput, createCostContext } from '../context.ts';
import type { CostAloneWords } from '../words/en/costAlone.ts';

export interface CostPageInput extends Omit<CostInput, 'assessment' | 'words'> {
  readonly words: CostAloneWords;
  readonly study: CostStudy;
}

export interface CostPageContext extends CostContext {
  readonly words: CostAloneWords;
  readonly study: CostStudy;
}

/** The same once there is a cost. */
export interface KnownCostContext extends CostPageContext {
  readonly cost: Cost;
  readonly detail: CostDetail;
}

export function createCostPageContext({ study, ...input }: CostPageInput): CostPageContext {
  return { ...createCostContext({ ...input, assessment: study }), words: input.words, study };
}

/** Null while there is no cost. */
export function knownCost(context: CostPageContext): KnownCostContext | null {
  const { cost, detail } = context.study;
  return cost && detail ? { ...context, cost, detail } : null;
}
