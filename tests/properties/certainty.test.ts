import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { content } from '../content.ts';
import { realisticCompany } from './realisticCompany.ts';

test('no absurd certainty over random realistic companies', () => {
  const results = Array.from({ length: 60 }, (_, i) =>
    assess(content.model, realisticCompany(i + 1), { samples: 512 }),
  );
  const shares = results.map(({ recommendation }) =>
    Math.max(...Object.values(recommendation.rankAcceptability).map((row) => row[0] as number)),
  );
  shares.sort((a, b) => a - b);
  // Judgement: no set of answers settles a question on which no outcome study exists; most leave room for a second.
  expect(shares.at(-1)).toBeLessThan(0.98);
  expect(shares[30]).toBeLessThan(0.65);
  const firsts = new Set(results.map(({ recommendation }) => recommendation.placement));
  expect(firsts).toEqual(new Set(['it', 'operations', 'finance', 'general']));
  const clear = results.filter(({ recommendation }) => recommendation.confidence === 'clear');
  expect(clear.length).toBeLessThan(results.length / 4);
  for (const { recommendation } of clear) expect(recommendation.decidingQuestion).toBeNull();
});
