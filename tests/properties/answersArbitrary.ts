/** Random answers for property tests. */
import fc from 'fast-check';
import { type AnswerField, answerFields } from '../../src/model/answerFields.ts';
import type { Answers, Override } from '../../src/model/answers.ts';

export const overrideIds = ['wage', 'on-cost', 'standstill-hour-cost', 'users-per-administrator'];
export const regionIds = ['CN', 'US'];

/** A valid value of a field. */
export function validValue(field: AnswerField): fc.Arbitrary<string | number> {
  if (field.kind === 'option') return fc.constantFrom(...field.options);
  if (field.kind === 'text')
    return field.holds === 'region' ? fc.constantFrom(...regionIds, 'own') : fc.constantFrom('EUR', 'JPY');
  if (field.whole)
    return fc.oneof(fc.integer({ min: field.min, max: field.max }), fc.constantFrom(field.min, field.max));
  return fc.double({ min: field.min, max: field.max, noNaN: true }).map((value) => value + 0);
}

const figure = fc.oneof(
  fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0),
  fc.integer({ min: 0, max: 1_000_000 }),
);
export const override: fc.Arbitrary<Override> = fc.oneof(
  figure,
  fc.tuple(figure, figure, figure).map((figures) => {
    const [low, likely, high] = figures.sort((a, b) => a - b) as [number, number, number];
    return { low, likely, high };
  }),
);

/** Valid answers, from none to all. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.record(Object.fromEntries(answerFields.map((field) => [field.path, validValue(field)])), { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom(...overrideIds), override),
  )
  .map(([values, overrides]) => ({ values: withoutEqualPriorities(values), overrides: { ...overrides } }));

function withoutEqualPriorities(values: Readonly<Record<string, string | number | undefined>>): Answers['values'] {
  const { 'strategy.second': second, ...others } = values;
  const kept = second === others['strategy.first'] ? others : values;
  return Object.fromEntries(
    Object.entries(kept).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
  );
}
