import type { Pair } from '../../engine/cost/saving.ts';
import type { PlacementName } from '../figureTypes.ts';
import type { CostPageContext } from './context.ts';

export interface PairChoice {
  readonly pair: Pair;
  /** “IT against operations, its home today”. */
  readonly text: string;
  readonly chosen: boolean;
}

export interface PairsText {
  /** Pairs that are worth comparing. */
  readonly choices: readonly PairChoice[];
  /** Every department that can be one of a pair. */
  readonly possible: readonly PlacementName[];
  readonly chosen: Pair | null;
  readonly title: string;
}

/** Which two departments are compared, and which others could be. */
export function pairsText(context: CostPageContext): PairsText {
  const { words, study, named, department } = context;
  const { pair } = study;
  return {
    choices: study.worthComparing.map((each) => ({
      pair: each,
      text: pairName(context, each),
      chosen: each.placement === pair?.placement && each.against === pair?.against,
    })),
    possible: study.possible.map(named),
    chosen: pair,
    title: pair ? words.costPage.pair(department(pair.placement), department(pair.against)) : '',
  };
}

function pairName({ words, answers, study, department, language }: CostPageContext, pair: Pair): string {
  const { costPage } = words;
  const name = costPage.pair(department(pair.placement), department(pair.against));
  const kinds = [
    pair.against === answers.values['today.placement'] ? costPage.pairToday() : '',
    pair.against === study.recommendation.runnerUp ? costPage.pairSecond() : '',
  ].filter((kind) => kind !== '');
  if (kinds.length === 0) return name;
  return language === 'en' ? `${name}, ${kinds.join(', ')}` : `${name}（${kinds.join('，')}）`;
}
