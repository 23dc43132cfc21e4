/** The first-rank acceptability under other defensible rules of weighting (docs/method.md, "Other rules"). */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import { firstShares } from './firstShares.ts';
import { type Scoring, weightedSums } from './scoring.ts';

export const OTHER_RULES = ['additive', 'weaker-effects', 'stronger-effects', 'narrower-base'] as const;
export type OtherRule = (typeof OTHER_RULES)[number];

/** Under the additive rule a weight keeps at least this share of its base: a floor, since additions can fall below zero. */
const ADDITIVE_FLOOR = 0.05;

/** First-rank acceptability by placement index under another rule, on the same readings. */
export function sharesUnder(rule: OtherRule, scoring: Scoring, active: readonly boolean[]): number[] {
  const { prepared, readings } = scoring;
  const weights = scoring.effects.map((effects, c) => {
    const uniforms = readings.draws.uniforms(`base ${prepared.criteria[c]}`);
    const offset = prepared.base.offset[c] as number;
    const spread = prepared.base.spread[c] as number;
    const result = takeColumn(effects.length);
    for (let i = 0; i < result.length; i++) {
      const u = uniforms[i] as number;
      const effect = effects[i] as number;
      const base = offset + spread * (rule === 'narrower-base' ? 0.25 + u / 2 : u);
      if (rule === 'additive') result[i] = Math.exp(base) * Math.max(ADDITIVE_FLOOR, 1 + effect);
      else
        result[i] = Math.exp(base + effect * (rule === 'weaker-effects' ? 0.7 : rule === 'stronger-effects' ? 1.4 : 1));
    }
    return result;
  });
  const values = weightedSums(weights, scoring.performances);
  const shares = firstShares(values, active);
  for (const column of [...weights, ...values]) giveBack(column);
  return shares;
}
