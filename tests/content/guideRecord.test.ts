/** Which text fell behind its twin is known section by section, by what they say and not by dates. */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guides } from '../../src/model/guides/guide.ts';
import { inLibrary, type Library, libraryIn } from './guideLibrary.ts';

const en = 'en/restores.mdx';
const zh = 'zh/restores.mdx';

const edit = (library: Library, file: string, find: string, replace: string): void => {
  const before = library.read(file);
  expect(before).toContain(find);
  library.write(file, before.replace(find, replace));
};
const stale = (guides: Guides) => ({
  en: guides.restores?.texts.en.staleSections,
  zh: guides.restores?.texts.zh.staleSections,
});
const changed = (guides: Guides) => ({
  restores: [guides.restores?.texts.en.changed, guides.restores?.texts.zh.changed],
  logs: [guides.logs?.texts.en.changed, guides.logs?.texts.zh.changed],
});
const editTest = (library: Library): void => edit(library, en, 'Restore a sample', 'Restore one sample');
const editProof = (library: Library): void => edit(library, en, 'It is not.', 'It never is.');

describe('the record of pairs', () => {
  it('a page just recorded is in step and carries the day', () => {
    inLibrary((library) => {
      expect(stale(library.load())).toEqual({ en: [], zh: [] });
      expect(changed(library.load())).toEqual({
        restores: ['2025-12-01', '2025-12-01'],
        logs: ['2025-12-01', '2025-12-01'],
      });
    });
  });

  it('editing one section marks only that one, only in the twin, and dates only that text', () => {
    inLibrary((library) => {
      editTest(library);
      library.record('2026-03-01');
      expect(stale(library.load())).toEqual({ en: [], zh: ['test-it'] });
      expect(changed(library.load())).toEqual({
        restores: ['2026-03-01', '2025-12-01'],
        logs: ['2025-12-01', '2025-12-01'],
      });
    });
  });

  it('a section inside another is a section of its own', () => {
    inLibrary((library) => {
      edit(library, zh, '关键用户', '业务部门的关键用户');
      library.record();
      expect(stale(library.load())).toEqual({ en: ['by-whom'], zh: [] });
    });
  });

  it('what stands before the first heading counts as one section', () => {
    inLibrary((library) => {
      edit(library, en, 'Somebody else checks the figures.', 'Another person checks the figures.');
      library.record();
      expect(stale(library.load())).toEqual({ en: [], zh: ['top'] });
    });
  });

  it('bringing one section up to date does not clear another', () => {
    inLibrary((library) => {
      editTest(library);
      editProof(library);
      library.record('2026-03-01');
      edit(library, zh, '每季度抽一份', '每季度抽取一份');
      library.record('2026-03-02');
      expect(stale(library.load())).toEqual({ en: [], zh: ['what-it-proves'] });
    });
  });

  it('recording again without a change clears nothing and dates nothing', () => {
    inLibrary((library) => {
      editTest(library);
      library.record('2026-03-01');
      const before = library.read('record.yaml');
      library.record('2026-05-01');
      expect(library.read('record.yaml')).toBe(before);
      expect(stale(library.load()).zh).toEqual(['test-it']);
    });
  });

  it('taking a change back brings the pair into step again', () => {
    inLibrary((library) => {
      editTest(library);
      library.record();
      edit(library, en, 'Restore one sample', 'Restore a sample');
      library.record();
      expect(stale(library.load())).toEqual({ en: [], zh: [] });
    });
  });

  it('a change that the twin does not need is declared for one section', () => {
    inLibrary((library) => {
      editTest(library);
      editProof(library);
      library.record();
      library.record('2026-11-24', 'restores#test-it');
      expect(stale(library.load())).toEqual({ en: [], zh: ['what-it-proves'] });
      expect(() => library.record('2026-11-24', 'restores#test')).toThrow(/"restores#test" names no section/);
    });
  });

  it('a new section comes in step, one that went is forgotten', () => {
    inLibrary((library) => {
      for (const file of [en, zh]) edit(library, file, '[#what-it-proves]', '[#proof]');
      library.record();
      expect(stale(library.load())).toEqual({ en: [], zh: [] });
      expect(library.read('record.yaml')).not.toContain('what-it-proves');
    });
  });

  it('spaces, line ends, review dates, aliases and order are no change of the text', () => {
    inLibrary((library) => {
      library.write(en, library.read(en).replaceAll('\n', '\r\n'));
      edit(library, zh, '每季度抽一份备份恢复', '每季度抽一份备份恢复 ');
      edit(library, zh, 'reviewed: 2026-11-24', 'reviewed: 2026-11-20');
      edit(library, zh, '灾备', '容灾');
      library.write(zh, `${library.read(zh).replace('每季度抽一份备份恢复 ', '每季度抽一份备份恢复')}\n\n`);
      expect(library.faults()).toEqual([]);
    });
  });

  it('renaming the folder keeps the state', () => {
    inLibrary((library) => {
      editTest(library);
      library.record('2026-03-01');
      const moved = path.join(path.dirname(library.folder), 'texts');
      renameSync(library.folder, moved);
      const there = libraryIn(moved);
      expect(stale(there.load())).toEqual({ en: [], zh: ['test-it'] });
      expect(changed(there.load()).restores).toEqual(['2026-03-01', '2025-12-01']);
      expect(there.record('2026-04-01')).toEqual([
        'restores#test-it: the Chinese text is older than its twin. ' +
          'Bring it up to date, or run: npm run record -- --in-step restores#test-it',
      ]);
      renameSync(moved, library.folder);
    });
  });
});
