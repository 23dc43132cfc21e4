import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import { content } from '../content.ts';

const overrides = content.model.costs.parameters.map((each) => each.id);

describe('the example companies come out as an ERP expert would expect', () => {
  test.each(content.examples)('$id: $expect.placement, $expect.why.en', ({ answers, expect: expected }) => {
    const parsed = parseAnswers(answers, overrides);
    expect(parsed.faults).toEqual([]);
    const { recommendation, answered } = assess(content.model, parsed.answers);
    expect(recommendation.placement).toBe(expected.placement);
    if (expected.label) expect(recommendation.confidence).toBe(expected.label);
    expect(answered.total).toBe(31);
  });

  test('the article’s four and two more', () => {
    expect(content.examples).toHaveLength(6);
  });
});
