/** `content/guides/record.yaml`: written by `npm run record`, read by every build. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkShape } from '../checkShape.ts';
import { ContentError, type ContentFault } from '../contentError.ts';
import { readYamlFile } from '../yamlFile.ts';
import type { GuideRecord } from './guideRecord.ts';

const relative = 'guides/record.yaml';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'a hash has twelve figures and letters');
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written year-month-day'),
);
const recordSchema = z.record(
  z.string(),
  z.strictObject({
    changed: z.strictObject({ en: day, zh: day }),
    text: z.strictObject({ en: hash, zh: hash }),
    sections: z.record(z.string(), z.strictObject({ en: hash, zh: hash })),
  }),
);

/** The record; empty where there is no file yet. Throws `ContentError` where it cannot be read. */
export function readRecord(contentFolder: string): GuideRecord {
  if (!existsSync(path.join(contentFolder, relative))) return {};
  const file = readYamlFile(contentFolder, relative);
  if (file.data === null) return {};
  const faults: ContentFault[] = [];
  const record = checkShape(file, recordSchema, faults);
  if (record === null) throw new ContentError(faults);
  return record;
}

/** Writes the record in the order of page ids. */
export function writeRecord(contentFolder: string, record: GuideRecord): void {
  writeFileSync(path.join(contentFolder, relative), recordText(record));
}

const head = `# Written by "npm run record", not by hand. Page id → changed: day of each text's last change · text: hash of each text
# as recorded · sections: hashes of both texts of a section when they last said the same. Where only one of the two
# changed since, the other is shown as older in its place.
`;

// Hashes may look like numbers to YAML, so they stand in quotation marks.
const pair = (en: string, zh: string): string => `{ en: "${en}", zh: "${zh}" }`;

function recordText(record: GuideRecord): string {
  const pages = Object.entries(record).map(([id, { changed, text, sections }]) =>
    [
      `${id}:`,
      `  changed: ${pair(changed.en, changed.zh)}`,
      `  text: ${pair(text.en, text.zh)}`,
      '  sections:',
      ...Object.entries(sections).map(([section, { en, zh }]) => `    ${section}: ${pair(en, zh)}`),
    ].join('\n'),
  );
  return `${head}${pages.join('\n')}\n`;
}
