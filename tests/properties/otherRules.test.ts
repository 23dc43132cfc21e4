import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { firstShares } from '../../src/engine/decision/firstShares.ts';
import { OTHER_RULES, sharesUnder } from '../../src/engine/decision/otherRules.ts';
import { prepareModel } from '../../src/engine/decision/preparedModel.ts';
import { score, withAnswer } from '../../src/engine/decision/scoring.ts';
import { activePlacements } from '../../src/engine/rank.ts';
import { sharedDraws } from '../../src/engine/sampling/draws.ts';
import { content } from '../content.ts';
import { companies } from './companies.ts';
import { outlookOf } from './outlookOf.ts';
import { runs } from './runs.ts';

const { model } = content;
const prepared = prepareModel(model);
const options = { samples: 256 };

describe('other rules', () => {
  test('each is told by name with its own first place; low and high are the ends of all of them', () => {
    fc.assert(
      fc.property(companies(model, { absent: true }), (answers) => {
        const { look, outlook } = outlookOf(model, answers, options.samples);
        const { placement, rankAcceptability } = look.recommendation;
        const { otherRules } = outlook;
        if (placement === null) {
          expect(otherRules).toEqual({ low: 0, high: 0, rules: [] });
          return;
        }
        const main = rankAcceptability[placement]?.[0] as number;
        const shares = [main, ...otherRules.rules.map(({ recommended }) => recommended)];
        expect(otherRules.rules.map(({ id }) => id)).toEqual(OTHER_RULES);
        expect([otherRules.low, otherRules.high]).toEqual([Math.min(...shares), Math.max(...shares)]);
        for (const rule of otherRules.rules) {
          expect(rule.acceptability).toBeGreaterThanOrEqual(rule.recommended);
          if (rule.placement === placement) expect(rule.acceptability).toBe(rule.recommended);
          expect(answers.values[`capability.${rule.placement}`]).not.toBe('absent');
        }
      }),
      { numRuns: runs() },
    );
  });

  test('what makes them differ: without such an answer the rule and the main rule lie so far apart', () => {
    let told = 0;
    fc.assert(
      fc.property(companies(model), (answers) => {
        const { placement, ruleSpread, otherRules, rankAcceptability } = assess(model, answers, options).recommendation;
        expect(ruleSpread === null).toBe(placement === null);
        if (placement === null || ruleSpread === null) return;
        const main = rankAcceptability[placement]?.[0] as number;
        const largest = Math.max(...otherRules.rules.map(({ recommended }) => Math.abs(recommended - main)));
        expect(Math.abs(ruleSpread.difference)).toBeCloseTo(largest, 12);
        const p = prepared.placements.indexOf(placement);
        let before = 0;
        for (const { path, difference } of ruleSpread.because) {
          told++;
          expect(answers.values[path]).toBeDefined();
          const without = score(prepared, withAnswer(answers, path, null), sharedDraws(1, options.samples));
          const active = activePlacements(prepared, without.answers);
          const under = sharesUnder(ruleSpread.rule, without, active)[p] as number;
          expect(difference).toBeCloseTo(under - (firstShares(without.values, active)[p] as number), 9);
          expect(Math.abs(difference)).toBeLessThan(Math.abs(ruleSpread.difference));
          expect(Math.abs(difference)).toBeGreaterThanOrEqual(before);
          before = Math.abs(difference);
        }
      }),
      { numRuns: runs(100) },
    );
    expect(told).toBeGreaterThan(runs(100));
  });
});
