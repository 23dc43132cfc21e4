/**
 * Brings content/guides/record.yaml up to date: dates what changed, and finds sections whose twin fell behind.
 * `--in-step <page>#<section>`: the change of one language needs none in the other.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/contentError.ts';
import { recordGuides } from '../src/model/guides/recordGuides.ts';

try {
  const { values } = parseArgs({
    options: { 'in-step': { type: 'string', multiple: true }, content: { type: 'string', default: 'content' } },
  });
  for (const line of recordGuides(values.content, new Date(), values['in-step'] ?? [])) console.log(line);
} catch (error) {
  const told = error instanceof ContentError || (error instanceof TypeError && 'code' in error);
  console.error(told ? error.message : error);
  process.exitCode = 1;
}
