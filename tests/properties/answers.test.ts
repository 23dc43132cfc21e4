import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFields } from '../../src/model/answerFields.ts';
import { groups, keysOf } from '../../src/model/answerGroups.ts';
import { answersSchema } from '../../src/model/answersSchema.ts';
import { toNestedAnswers } from '../../src/model/nestedAnswers.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import { parseField } from '../../src/model/parseField.ts';
import { faultText, faultTextBesideField } from '../../src/report/faultText.ts';
import { overrideIds, regionIds, someAnswers, validValue } from './answersArbitrary.ts';

const schema = answersSchema(overrideIds, regionIds);
const parse = (input: unknown) => parseAnswers(input, overrideIds, regionIds);

/** What JSON can hold where a value should be, near the limits as well as far from them. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'core',
    'growth',
    'own',
    '5',
    0,
    -1,
    1,
    1.5,
    250,
    251,
    8760,
    1e12,
    1e13,
    [],
    {},
    [1],
  ),
  fc.constantFrom<unknown>(
    { low: 1, likely: 2, high: 3 },
    { low: 2, likely: 1, high: 3 },
    { low: 1, high: 3 },
    { low: null },
  ),
  fc.jsonValue(),
);
const keyOf = (known: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'x.y', '') },
  );
const mixed = (given: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: given }, { weight: 1, arbitrary: odd });

function groupOf(name: string): fc.Arbitrary<unknown> {
  const fields = keysOf(name).map((key) => {
    const field = answerFields.find(({ path }) => path === `${name}.${key}`);
    const value = field ? validValue(field) : fromPairs(keyOf(overrideIds), odd);
    return fc.tuple(fc.constant(key), mixed(value));
  });
  const pair = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...fields) },
    { weight: 1, arbitrary: fc.tuple(keyOf(keysOf(name)), odd) },
  );
  return fc.array(pair, { maxLength: 4 }).map(asJson);
}
const fromPairs = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(key, value), { maxLength: 3 }).map(asJson);

/** As JSON gives it: `__proto__` is a key like any other. */
function asJson(pairs: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(
    `{${[...new Map(pairs)].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
  );
}

const almostAnswers = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.tuple(fc.constant('schema'), fc.constantFrom<unknown>(1, 2, null, '1')) },
      { weight: 8, arbitrary: fc.oneof(...groups.map((name) => fc.tuple(fc.constant(name), mixed(groupOf(name))))) },
      { weight: 1, arbitrary: fc.tuple(keyOf(groups), odd) },
    ),
    { maxLength: 4 },
  )
  .map(asJson);

test('the door accepts exactly what the published schema accepts', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: almostAnswers }, { weight: 1, arbitrary: fc.jsonValue() }),
      (input) => {
        const byDoor = parse(input).faults.length === 0;
        if (byDoor) accepted++;
        else refused++;
        expect(byDoor).toBe(schema.safeParse(input).success);
      },
    ),
    { numRuns: 3000 },
  );
  // Neither side of the comparison may be rare.
  expect(Math.min(accepted, refused)).toBeGreaterThan(300);
});

test('what is kept beside faults is valid, and parses to itself', () => {
  fc.assert(
    fc.property(almostAnswers, (input) => {
      const kept = parse(input).answers;
      const nested = toNestedAnswers(kept);
      expect(schema.safeParse(nested).success).toBe(true);
      expect(parse(JSON.parse(JSON.stringify(nested)))).toEqual({ answers: kept, faults: [] });
    }),
    { numRuns: 1000 },
  );
});

test('valid answers go through the JSON shape and back unchanged', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const nested = JSON.parse(JSON.stringify(toNestedAnswers(answers)));
      expect(parse(nested)).toEqual({ answers, faults: [] });
      expect(JSON.stringify(toNestedAnswers(parse(nested).answers))).toBe(JSON.stringify(nested));
    }),
  );
});

test('"not sure" is the same as absent', () => {
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(...answerFields), (answers, { path }) => {
      const { [path]: _, ...rest } = answers.values;
      const nested = toNestedAnswers({ ...answers, values: rest }) as Record<string, Record<string, unknown>>;
      const [group, key] = path.split('.') as [string, string];
      expect(parse({ ...nested, [group]: { ...nested[group], [key]: null } })).toEqual(parse(nested));
    }),
  );
});

test('any value and any typed text is taken without throwing, and every fault can be told on one line', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom(...answerFields),
      fc.string({ unit: 'binary' }),
      (input, { path }, typed) => {
        const field = parseField(path, typed, overrideIds, regionIds);
        const faults = 'value' in field ? parse(input).faults : [...parse(input).faults, field];
        for (const fault of faults) {
          for (const language of ['en', 'zh'] as const) {
            expect(faultText(fault, language)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|undefined/u);
            expect(faultTextBesideField(fault, language)).toMatch(/[.。]$/);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
