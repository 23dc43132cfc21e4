/**
 * Freezes the role descriptions as an edition: `npm run edition 2026-1`. Writes `content/roles/editions/<edition>/` and
 * adds every address, id and hash to `content/roles/published.yaml`. An edition that is there is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { freezeEdition } from '../src/components/role/freezeEdition.ts';

const [edition, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (!edition || !/^\d{4}-\d+$/.test(edition) || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
  console.error(
    'Say which edition, as year and number, and its day if it is not today: npm run edition 2026-1 2026-11-24',
  );
  process.exit(2);
}
const content = path.resolve(import.meta.dirname, '../content');
const folder = path.join(content, 'roles/editions', edition);
if (existsSync(folder)) {
  console.error(`Edition ${edition} is there: an edition never changes. Freeze the next number.`);
  process.exit(1);
}
const { files, published } = await freezeEdition(content, { id: edition, date: day });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
writeFileSync(path.join(content, 'roles/published.yaml'), published);
console.log(`Edition ${edition} of ${day}: ${Object.keys(files).length} files.`);
