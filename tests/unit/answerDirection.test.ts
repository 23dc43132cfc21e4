/** Which way an answer is said to move the importance of a criterion: its effect and its own word must agree. */
import { describe, expect, it } from 'vitest';
import { direction, weightEffect } from '../../src/report/weightEffect.ts';
import { content } from '../content.ts';

const { model } = content;

interface Case {
  readonly path: string;
  readonly value: string | number;
  readonly criterion: string;
  /** Sign of the effect against leaving the question open. */
  readonly effect: number;
  readonly said: number;
  readonly why: string;
}

const cases: readonly Case[] = [
  {
    path: 'company.oversight',
    value: 'audited',
    criterion: 'control-independence',
    effect: -1,
    said: 0,
    why: 'an audit asks for more than no audit; that other regimes ask for still more does not make it hold back',
  },
  {
    path: 'company.oversight',
    value: 'private',
    criterion: 'control-independence',
    effect: -1,
    said: -1,
    why: 'nothing asks for less',
  },
  {
    path: 'strategy.first',
    value: 'growth',
    criterion: 'process-fit',
    effect: -1,
    said: 0,
    why: 'growth asks for process fit, if less than faster processes do',
  },
  {
    path: 'strategy.second',
    value: 'growth',
    criterion: 'process-fit',
    effect: -1,
    said: 0,
    why: 'the second priority echoes the first',
  },
  {
    path: 'strategy.first',
    value: 'compliance',
    criterion: 'process-fit',
    effect: -1,
    said: -1,
    why: 'another aim leaves process fit behind',
  },
  {
    path: 'system.customisation',
    value: 'moderate',
    criterion: 'technical-resilience',
    effect: -1,
    said: 0,
    why: 'the middle of a scale speaks for neither side',
  },
  {
    path: 'system.customisation',
    value: 'none',
    criterion: 'technical-resilience',
    effect: -1,
    said: -1,
    why: 'its own word says less',
  },
  {
    path: 'company.countries',
    value: 3,
    criterion: 'technical-resilience',
    effect: -1,
    said: 0,
    why: 'three countries ask for more than one',
  },
  {
    path: 'company.countries',
    value: 1,
    criterion: 'technical-resilience',
    effect: -1,
    said: -1,
    why: 'the low end of the scale',
  },
  {
    path: 'system.integrations',
    value: 60,
    criterion: 'technical-resilience',
    effect: 1,
    said: 1,
    why: 'the high end of the scale',
  },
  {
    path: 'company.industry',
    value: 'manufacturing',
    criterion: 'process-fit',
    effect: 1,
    said: 1,
    why: 'effect and word agree',
  },
  {
    path: 'system.deployment',
    value: 'hosted',
    criterion: 'coordination',
    effect: 0,
    said: 0,
    why: 'the question has no effect there',
  },
];

describe('the direction of an answer', () => {
  it.each(cases)('$path $value, $criterion: $why', ({ path, value, criterion, effect, said }) => {
    expect(Math.sign(weightEffect(model, path, value, criterion))).toBe(effect);
    expect(direction(model, path, value, criterion)).toBe(said);
  });
});
