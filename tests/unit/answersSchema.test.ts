import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerFields } from '../../src/model/answerFields.ts';
import { answersSchema, faultCodes } from '../../src/model/answersSchema.ts';
import { assessmentSchema, warningCodes } from '../../src/model/assessmentSchema.ts';
import { faultCases } from './answersFaultCases.ts';

const FIRST_CODES = [
  'tension-strategy-modules',
  'tension-size-admins',
  'tension-finance-controls',
  'placement-absent',
  'users-above-employees',
  'one-answer-decides',
  'all-ruled-out',
  'region-missing',
  'size-missing',
  'own-figures-missing',
  'override-outside-range',
  'dropped-field',
  'migrated',
];

const schema = answersSchema(['wage', 'standstill-cost'], ['CN', 'US']);

test.each(faultCases)('the schema refuses what the door refuses: $reason', ({ json }) => {
  expect(schema.safeParse(JSON.parse(json)).success).toBe(false);
});

test('as JSON Schema it holds every path with its limits, and the fault codes', () => {
  const json = JSON.stringify(z.toJSONSchema(schema));
  for (const { path } of answerFields) expect(json).toContain(`"${path.split('.')[1]}":`);
  expect(json).toContain('{"type":"integer","minimum":1,"maximum":5000000}');
  expect(json).toContain('"enum":["CN","US","own"]');
  expect(json).toContain('"low","likely","high"');
  expect(JSON.parse(json)['x-fault-codes']).toEqual(faultCodes);
  expect(faultCodes).toHaveLength(8);
});

test('the JSON Schema of the assessment lists the closed list of warnings', () => {
  const json = JSON.parse(JSON.stringify(z.toJSONSchema(assessmentSchema)));
  expect(json['x-warning-codes']).toEqual(warningCodes);
  expect(json.properties.warnings.items.properties.code.enum).toEqual(warningCodes);
  expect(new Set(warningCodes).size).toBe(52);
  // Published first; a code may be added, none is ever taken away or renamed.
  expect(warningCodes).toEqual(expect.arrayContaining(FIRST_CODES));
});
