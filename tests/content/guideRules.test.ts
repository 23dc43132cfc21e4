/** A page that breaks a rule is told with its file and line, what is wrong, and how to mend it. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/model/contentError.ts';
import { day, inLibrary } from './guideLibrary.ts';

interface Row {
  readonly mistake: string;
  readonly file: string;
  readonly find: RegExp | string;
  readonly replace: string;
  /** What stands on the line that must be named, once in the broken file. */
  readonly at: string;
  readonly what: RegExp;
  readonly mend: RegExp;
  /** The whole list of faults holds this one alone, unless others follow from it. */
  readonly alone?: false;
}

const en = 'en/restores.mdx';
const zh = 'zh/restores.mdx';
const sentence =
  'Whoever is recorded must not be the only one who looks at the record, whatever the size of the company may be.';

const rows: readonly Row[] = [
  {
    mistake: 'no front matter',
    file: en,
    find: /^---\n/,
    replace: '',
    at: 'title: Restores that work',
    what: /There is no front matter/,
    mend: /Begin with a line ---/,
  },
  {
    mistake: 'front matter that is no YAML',
    file: en,
    find: 'title: Restores that work',
    replace: 'title: Restores: that work',
    at: 'title: Restores: that work',
    what: /The front matter is not valid YAML/,
    mend: /quotation marks/,
  },
  {
    mistake: 'a field that does not exist',
    file: en,
    find: 'order: 1',
    replace: 'order: 1\nauthor: nobody',
    at: 'author: nobody',
    what: /this file has no field "author"/,
    mend: /Remove it, or correct its spelling/,
  },
  {
    mistake: 'a group that does not exist',
    file: en,
    find: 'group: duties',
    replace: 'group: duty',
    at: 'group: duty',
    what: /"group" is not a known value/,
    mend: /deciding, duties, skills, career, practice/,
  },
  {
    mistake: 'twins in two groups',
    file: zh,
    find: 'group: duties',
    replace: 'group: skills',
    at: 'group: skills',
    what: /"group" is skills here and duties in English/,
    mend: /Write the same in both/,
  },
  {
    mistake: 'a title too long for a menu',
    file: zh,
    find: 'title: 恢复得了才算备份',
    replace: `title: ${'恢复得了才算备份'.repeat(3)}`,
    at: `title: ${'恢复得了才算备份'.repeat(3)}`,
    what: /"title" has 24 characters, over 22/,
    mend: /Shorten it/,
  },
  {
    mistake: 'a description too short for search engines',
    file: en,
    find: /description: .*/,
    replace: 'description: About backups.',
    at: 'description: About backups.',
    what: /"description" has 14 characters, under 70/,
    mend: /Say more/,
  },
  {
    mistake: 'one sentence in one minute',
    file: en,
    find: '  - Somebody else checks the figures.\n',
    replace: '',
    at: 'minute:',
    what: /"minute" has 1 entries/,
    mend: /Write 2 to 4/,
  },
  {
    mistake: 'too few aliases',
    file: en,
    find: 'restore, recovery, ',
    replace: '',
    at: 'aliases: [',
    what: /"aliases" has 4 entries/,
    mend: /Write 6 to 15/,
  },
  {
    mistake: 'a question that is not asked',
    file: en,
    find: 'question: controls.no-posting',
    replace: 'question: controls.no-postings',
    at: 'question: controls.no-postings',
    what: /The question "controls\.no-postings" is unknown/,
    mend: /Did you mean "controls\.no-posting"\?/,
    alone: false,
  },
  {
    mistake: 'no review date',
    file: en,
    find: `reviewed: ${day}\n`,
    replace: '',
    at: '---\ntitle: Restores that work',
    what: /"reviewed" is missing/,
    mend: /year-month-day/,
  },
  {
    mistake: 'a review on a day that does not exist',
    file: en,
    find: `reviewed: ${day}`,
    replace: 'reviewed: 2026-02-30',
    at: 'reviewed: 2026-02-30',
    what: /"2026-02-30" is no day/,
    mend: /year-month-day/,
  },
  {
    mistake: 'a second title in the text',
    file: 'en/logs.mdx',
    find: '## Who reads [#who-reads]',
    replace: '# Who reads [#who-reads]',
    at: '# Who reads [#who-reads]',
    what: /"Who reads" is a second title/,
    mend: /begin at ##/,
    alone: false,
  },
  {
    mistake: 'a skipped heading level',
    file: en,
    find: '### By whom',
    replace: '#### By whom',
    at: '#### By whom',
    what: /"By whom" is of level 4/,
    mend: /Use ## and ### only/,
    alone: false,
  },
  {
    mistake: 'a page that begins at the third level',
    file: en,
    find: '## Test it',
    replace: '### Test it',
    at: '### Test it',
    what: /"Test it" skips a level: ### under #\./,
    mend: /one level higher/,
    alone: false,
  },
  {
    mistake: 'a heading without an id',
    file: en,
    find: '## Test it [#test-it]',
    replace: '## Test it',
    at: '## Test it',
    what: /"Test it" has no id/,
    mend: /End the line with \[#an-ascii-id\]/,
    alone: false,
  },
  {
    mistake: 'an id that is not ASCII',
    file: zh,
    find: '[#test-it]',
    replace: '[#演练]',
    at: '[#演练]',
    what: /The id "演练" is not plain ASCII/,
    mend: /small letters, figures and single hyphens/,
    alone: false,
  },
  {
    mistake: 'an id that stands twice',
    file: en,
    find: '[#what-it-proves]',
    replace: '[#test-it]',
    at: '## What it proves [#test-it]',
    what: /The id "test-it" stands twice/,
    mend: /another id/,
    alone: false,
  },
  {
    mistake: 'an id that another language does not have',
    file: zh,
    find: '[#by-whom]',
    replace: '[#who]',
    at: '[#who]',
    what: /Section "who" \(level 3\): the English page has "by-whom" \(level 3\) here/,
    mend: /same ids in the same order/,
  },
  {
    mistake: 'a section that is missing in Chinese',
    file: zh,
    find: /\n## 说明什么 [\s\S]*/,
    replace: '\n',
    at: 'en: ## What it proves',
    what: /Section "what-it-proves" is missing in Chinese/,
    mend: /Write it in content\/guides\/zh\/restores\.mdx/,
  },
  {
    mistake: 'a source that is not there',
    file: en,
    find: '4 hours.<Cite id="R03">',
    replace: '4 hours.<Cite id="R03 R99">',
    at: 'R03 R99',
    what: /Source "R99" is not in content\/sources\.yaml/,
    mend: /Add it there, or correct the id/,
  },
  {
    mistake: 'a component that does not exist',
    file: en,
    find: '<Strengths of="it" />',
    replace: '<Strength of="it" />',
    at: '<Strength of',
    what: /<Strength> is no component of a guide/,
    mend: /Did you mean "Strengths"\?/,
  },
  {
    mistake: 'raw HTML',
    file: en,
    find: 'A backup is a hope',
    replace: 'A backup is a <em>hope</em>',
    at: '<em>hope',
    what: /<em> is no component of a guide/,
    mend: /HTML is not used/,
  },
  {
    mistake: 'an attribute missing',
    file: en,
    find: ' kind="example"',
    replace: '',
    at: '<Box title="A wholesaler">',
    what: /<Box> lacks kind="…"/,
    mend: /Add it/,
    alone: false,
  },
  {
    mistake: 'an attribute that does not exist',
    file: en,
    find: '<Strengths of="it" />',
    replace: '<Strengths of="it" placement="it" />',
    at: '<Strengths of="it" placement="it" />',
    what: /<Strengths> has no attribute "placement"/,
    mend: /Use one of: of/,
  },
  {
    mistake: 'a kind that does not exist',
    file: en,
    find: '<Kind of="suggestion" />',
    replace: '<Kind of="advice" />',
    at: '<Kind of="advice" />',
    what: /<Kind of>: "advice" is unknown/,
    mend: /standard, law, convention, vendor, suggestion/,
  },
  {
    mistake: 'a verdict that does not exist',
    file: en,
    find: 'verdict="contradicted"',
    replace: 'verdict="wrong"',
    at: 'verdict="wrong"',
    what: /<Claim verdict>: "wrong" is unknown/,
    mend: /contradicted, unsupported, half-true, right/,
  },
  {
    mistake: 'a verdict without evidence',
    file: en,
    find: 'It is not.<Cite id="R03">Recovery is tested.</Cite>',
    replace: 'It is not.',
    at: 'verdict="contradicted"',
    what: /This Claim gives a verdict without evidence/,
    mend: /Add a Cite or a Judgement/,
  },
  {
    mistake: 'a question path that does not exist',
    file: en,
    find: '<Ask at="controls.no-posting">',
    replace: '<Ask at="company.priority1">',
    at: 'company.priority1',
    what: /<Ask at>: "company\.priority1" is unknown/,
    mend: /Use one of: /,
  },
  {
    mistake: 'a safeguard that does not exist',
    file: en,
    find: '<Ask at="controls.no-posting">',
    replace: '<Ask at="controls.no-posing">',
    at: 'controls.no-posing',
    what: /<Ask at>: "controls\.no-posing" is unknown/,
    mend: /Did you mean "controls\.no-posting"\?/,
  },
  {
    mistake: 'a placement that does not exist',
    file: en,
    find: '<Strengths of="it" />',
    replace: '<Strengths of="sales" />',
    at: '<Strengths of="sales" />',
    what: /<Strengths of>: "sales" is unknown/,
    mend: /it, operations, finance, general/,
  },
  {
    mistake: 'a duty that does not exist',
    file: en,
    find: 'ids="post-transactions"',
    replace: 'ids="post-transactions post-all"',
    at: 'post-all',
    what: /<MustNot ids>: "post-all" is unknown/,
    mend: /Use one of: /,
  },
  {
    mistake: 'a component that is never closed',
    file: en,
    find: '</Box>\n',
    replace: '',
    at: '<Box title',
    what: /<Box> is not closed/,
    mend: /Write <\/Box> where it ends/,
  },
  {
    mistake: 'a link to a page that does not exist',
    file: en,
    find: '/guides/logs/#who-reads',
    replace: '/guides/log/',
    at: '/guides/log/',
    what: /There is no page \/guides\/log\//,
    mend: /Did you mean "\/guides\/logs\/"\?/,
  },
  {
    mistake: 'a link to an anchor that does not exist',
    file: en,
    find: '#who-reads',
    replace: '#who-read',
    at: '#who-read)',
    what: /There is no #who-read on \/guides\/logs\//,
    mend: /Did you mean "who-reads"\?/,
  },
  {
    mistake: 'a link to a section of a role that does not exist',
    file: en,
    find: '/guides/logs/#who-reads',
    replace: '/roles/erp-administrator-it/#dutys',
    at: '#dutys',
    what: /There is no #dutys on \/roles\/erp-administrator-it\//,
    mend: /Did you mean "duties"\?/,
  },
  {
    mistake: 'a link to a term that the glossary does not have',
    file: en,
    find: '/guides/logs/#who-reads',
    replace: '/glossary/#backups',
    at: '#backups',
    what: /There is no #backups on \/glossary\//,
    mend: /Did you mean "backup"\?/,
  },
  {
    mistake: 'a link without the slash at its end',
    file: en,
    find: '/guides/logs/#who-reads',
    replace: '/method',
    at: '(/method)',
    what: /There is no page \/method\./,
    mend: /Write \/method\/ with the slash/,
  },
  {
    mistake: 'a link that names its language',
    file: zh,
    find: '/guides/logs/#who-reads',
    replace: '/zh/guides/logs/#who-reads',
    at: '/zh/guides/logs/',
    what: /names a language/,
    mend: /Leave \/zh out/,
  },
  {
    mistake: 'a figure without a unit',
    file: en,
    find: 'within 4 hours.',
    replace: 'within 4.',
    at: 'within 4.',
    what: /4 has no unit/,
    mend: /Write the unit beside it/,
  },
  {
    mistake: 'a figure without a unit in Chinese',
    file: zh,
    find: '恢复用了 3 小时',
    replace: '恢复次数是 3',
    at: '恢复次数是 3',
    what: /3 has no unit/,
    mend: /Write the unit beside it/,
  },
  {
    mistake: 'a figure in a paragraph without a source',
    file: en,
    find: 'A backup is a hope until somebody has restored it.',
    replace: 'Some 30% of backups fail.',
    at: 'Some 30% of backups',
    what: /"30 %" has no source in this paragraph/,
    mend: /Add a Cite, a Kind or a Judgement/,
  },
  {
    mistake: 'a figure in a row without a source',
    file: zh,
    find: ' <Kind of="suggestion" />',
    replace: '',
    at: '| 恢复 | 管理员 | 2 小时 |',
    what: /"2 小时" has no source in this row of the table/,
    mend: /Add a Cite, a Kind or a Judgement/,
  },
  {
    mistake: 'an invented figure in a box that says it is real',
    file: en,
    find: 'kind="example"',
    replace: 'kind="case"',
    at: 'The restore of 80 GB',
    what: /"80 GB took" has no source/,
    mend: /Add a Cite, a Kind or a Judgement/,
  },
  {
    mistake: 'a figure in one minute that the text does not give',
    file: en,
    find: '  - Somebody else checks the figures.',
    replace: '  - It takes 9 hours.',
    at: '  - It takes 9 hours.',
    what: /"9 hours" does not stand in the text below/,
    mend: /Say it there, with its source/,
  },
  {
    mistake: 'a table with alignment',
    file: en,
    find: '|---|---|---|',
    replace: '|---|:---|---:|',
    at: '|---|:---|---:|',
    what: /This table aligns columns/,
    mend: /Leave them out/,
  },
  {
    mistake: 'a row that lacks a cell',
    file: en,
    find: '| Check | Key user | The same day |',
    replace: '| Check | Key user |',
    at: '| Check | Key user |',
    what: /This row has 2 cells under 3 columns/,
    mend: /Write a cell for each column/,
  },
  {
    mistake: 'a page that takes over eight minutes',
    file: 'en/logs.mdx',
    find: sentence,
    replace: Array.from({ length: 90 }, () => sentence).join(' '),
    at: '---\ntitle: Who reads the log',
    what: /The page takes 10\.0 minutes to read, over 8/,
    mend: /Shorten it/,
  },
  {
    mistake: 'a paragraph that stands on two pages, with other spaces',
    file: en,
    find: 'A backup is a hope until somebody has restored it.',
    replace: sentence.replace('the record, ', 'the record,\n'),
    at: 'Whoever is recorded must not',
    what: /This paragraph stands in content\/guides\/en\/logs\.mdx:\d+ too/,
    mend: /Keep it on one page and link there/,
  },
];

/** The faults of the broken library, and where the fault should stand. */
function broken({ file, find, replace, at }: Row) {
  return inLibrary((library) => {
    const before = library.read(file);
    const changed = before.replace(find, () => replace);
    if (changed === before) throw new Error(`${file}: ${find} changes nothing`);
    library.write(file, changed);
    tryToRecord(library.record);
    const [place, text] = at.startsWith('en: ') ? [en, at.slice(4)] : [file, at];
    const lines = library.read(place).split(text);
    if (lines.length !== 2) throw new Error(`${place}: "${text}" stands there ${lines.length - 1} times`);
    const line = (lines[0] ?? '').split('\n').length;
    return { faults: library.faults(), place: `content/guides/${place}`, line };
  });
}

/** Where twins do not match nothing can be recorded; what matters here is another fault. */
function tryToRecord(record: () => unknown): void {
  try {
    record();
  } catch {
    return;
  }
}

const isOfRecord = /not the recorded one/;

describe('guides keep their rules', () => {
  it('the small library has no fault', () => {
    expect(inLibrary((library) => library.faults())).toEqual([]);
  });

  for (const row of rows) {
    it(`tells ${row.mistake}`, () => {
      const { faults, place, line } = broken(row);
      const found = faults.filter((fault) => row.what.test(fault.what));
      expect(found.map(describeFault), faults.map(describeFault).join('\n')).toHaveLength(1);
      expect(`${found[0]?.file}:${found[0]?.line}`).toBe(`${place}:${line}`);
      expect(found[0]?.mend).toMatch(row.mend);
      const others = faults.filter((fault) => fault !== found[0] && !isOfRecord.test(fault.what));
      if (row.alone !== false) expect(others.map(describeFault)).toEqual([]);
    });
  }

  it('tells a page without its twin', () => {
    const faults = inLibrary((library) => {
      rmSync(path.join(library.folder, 'guides/zh/restores.mdx'));
      return library.faults();
    });
    expect(faults.map(describeFault)).toEqual([
      'content/guides/en/restores.mdx:1: There is no Chinese page "restores". Write content/guides/zh/restores.mdx, or remove this one.',
    ]);
  });

  it('tells a text that was changed and not recorded', () => {
    const faults = inLibrary((library) => {
      library.write(zh, library.read(zh).replace('念想', '指望'));
      return library.faults();
    });
    expect(faults.map(describeFault)).toEqual([
      'content/guides/zh/restores.mdx:1: The text is not the recorded one. Run npm run record: it dates the change and finds what is out of step.',
    ]);
  });

  it('warns of a review that is older than a year, and builds', () => {
    const warnings: string[] = [];
    const warned = (today: string) =>
      inLibrary((library) => library.load({ day: today, warn: (text) => warnings.push(text) }));
    expect(Object.keys(warned('2027-11-24'))).toEqual(['restores', 'logs']);
    expect(warnings).toEqual([]);
    warned('2027-11-25');
    expect(warnings).toHaveLength(4);
    expect(warnings[0]).toMatch(/^content\/guides\/en\/logs\.mdx:\d+: reviewed 366 days ago\./);
  });
});
