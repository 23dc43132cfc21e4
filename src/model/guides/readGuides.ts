/** Reads the MDX files of `content/guides/`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../contentError.ts';
import type { Language } from '../wording.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import type { PageState } from './guideRecord.ts';
import { scanGuide } from './scanGuide.ts';
import { pageHash, sectionHashes } from './sectionHashes.ts';

const languageName: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

export interface GuidePair {
  readonly id: string;
  readonly files: Readonly<Record<Language, GuideFile>>;
  readonly state: PageState;
}

/** Every page that stands whole in both languages, by id; one that does not adds a fault. */
export function readGuides(contentFolder: string, faults: GuideFaults): GuidePair[] {
  const names = { en: idsOf(contentFolder, 'en'), zh: idsOf(contentFolder, 'zh') };
  const all = [...new Set([...names.en, ...names.zh])].sort();
  return all.flatMap((id) => {
    for (const [language, twin] of [
      ['en', 'zh'],
      ['zh', 'en'],
    ] as const) {
      if (names[language].includes(id)) continue;
      const what = `There is no ${languageName[language]} page "${id}".`;
      faults.add(
        nameOf(contentFolder, twin, id),
        1,
        what,
        `Write ${nameOf(contentFolder, language, id)}, or remove this one.`,
      );
      return [];
    }
    const en = readGuide(contentFolder, 'en', id, faults);
    const zh = readGuide(contentFolder, 'zh', id, faults);
    if (en === null || zh === null) return [];
    const state = {
      sections: { en: en.hashes, zh: zh.hashes },
      text: { en: pageHash(en.hashes), zh: pageHash(zh.hashes) },
    };
    return [{ id, files: { en: en.guide, zh: zh.guide }, state }];
  });
}

function readGuide(contentFolder: string, language: Language, id: string, faults: GuideFaults) {
  const text = readFileSync(path.join(contentFolder, 'guides', language, `${id}.mdx`), 'utf8').replaceAll('\r\n', '\n');
  try {
    const guide = scanGuide(nameOf(contentFolder, language, id), id, language, text);
    return { guide, hashes: sectionHashes({ ...hashedFront(guide.front.data), text: textBelow(text) }) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    faults.faults.push(...error.faults);
    return null;
  }
}

/** What readers see of the front matter; shapes are checked elsewhere. */
function hashedFront(data: unknown): { title: string; description: string; minute: readonly string[] } {
  const fields: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  const minute = Array.isArray(fields.minute) ? fields.minute.map(String) : [];
  return { title: String(fields.title ?? ''), description: String(fields.description ?? ''), minute };
}

const textBelow = (text: string): string => text.replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');

const nameOf = (contentFolder: string, language: Language, id: string): string =>
  path.posix.join(path.basename(contentFolder), 'guides', language, `${id}.mdx`);

function idsOf(contentFolder: string, language: Language): string[] {
  const folder = path.join(contentFolder, 'guides', language);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length))
      .sort();
  } catch {
    const file = path.posix.join(path.basename(contentFolder), 'guides', language);
    throw new ContentError([{ file, line: 1, what: 'This folder is missing.', mend: 'Put it back.' }]);
  }
}
