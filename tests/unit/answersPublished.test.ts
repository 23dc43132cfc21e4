import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/loadModel.ts';
import { GET as getAnswers } from '../../src/pages/schema/answers-1.json.ts';
import { GET as getAssessment } from '../../src/pages/schema/assessment-1.json.ts';

type Context = Parameters<typeof getAnswers>[0];
const published = async (get: typeof getAnswers, address: string) => {
  const response = await get({ url: new URL(address) } as Context);
  expect(response.headers.get('Content-Type')).toBe('application/schema+json');
  return response.json();
};

test('the schema of the answers names itself, the regions and the figures of the content', async () => {
  const schema = await published(getAnswers, 'https://seatwise.example/schema/answers-1.json');
  expect(schema.$id).toBe('https://seatwise.example/schema/answers-1.json');
  expect(schema['x-fault-codes']).toContain('unknown-override');
  const { costs } = loadModel('content').model;
  const text = JSON.stringify(schema);
  for (const { id } of [...costs.regions, ...costs.parameters]) expect(text).toContain(`"${id}"`);
});

test('the schema of the assessment names itself and the warnings', async () => {
  const schema = await published(getAssessment, 'https://seatwise.example/schema/assessment-1.json');
  expect(schema.$id).toBe('https://seatwise.example/schema/assessment-1.json');
  expect(schema['x-warning-codes']).toContain('dropped-field');
});
