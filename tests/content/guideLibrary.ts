/** A library of two small pages in both languages that keeps every rule, for tests that break one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, type ContentFault } from '../../src/model/contentError.ts';
import type { Today } from '../../src/model/guides/checkFront.ts';
import type { Guides } from '../../src/model/guides/guide.ts';
import { loadGuides } from '../../src/model/guides/loadGuides.ts';
import { recordGuides } from '../../src/model/guides/recordGuides.ts';
import { readSurroundings } from '../../src/model/guides/surroundings.ts';

export const day = '2026-11-24';
const surroundings = readSurroundings(fileURLToPath(new URL('../../content', import.meta.url)));

const front = {
  en: `title: Restores that work
short: Restores
description: How a backup is turned into a system that works again, who does it, and how long it may take.
minute:
  - A backup counts once it was restored.
  - Somebody else checks the figures.
group: duties
order: 1
reviewed: ${day}
question: controls.no-posting
aliases: [restore, recovery, backup test, lost data, disaster, copy back]`,
  zh: `title: 恢复得了才算备份
short: 备份恢复
description: 怎样把一份备份变回能用的系统，由谁来做，最长可以停多久，恢复以后由谁核对数据，这一页逐条讲清楚。
minute:
  - 恢复过的备份才算数。
  - 数据由别人核对。
group: duties
order: 1
reviewed: ${day}
question: controls.no-posting
aliases: [备份恢复, 恢复演练, 数据丢了, 灾备, 还原, 备份测试]`,
};

const pages: Readonly<Record<string, string>> = {
  'en/restores.mdx': `---
${front.en}
---
A backup is a hope until somebody has restored it.

## Test it [#test-it]

Restore a sample each quarter, within 4 hours.<Cite id="R03">At least quarterly, by the safeguard.</Cite> See [the other page](/guides/logs/#who-reads).

### By whom [#by-whom]

| Step | Who | Time |
|---|---|---|
| Restore | Administrator | 2 hours <Kind of="suggestion" /> |
| Check | Key user | The same day |

<Box title="A wholesaler" kind="example">
The restore of 80 GB took 3 hours.
</Box>

## What it proves [#what-it-proves]

- <Claim says="A backup is enough." verdict="contradicted">It is not.<Cite id="R03">Recovery is tested.</Cite></Claim>
- Figures of <Ask at="controls.no-posting">the question</Ask>, and <MustNot ids="post-transactions" />
- <Strengths of="it" />
`,
  'zh/restores.mdx': `---
${front.zh}
---
没有恢复过的备份，只是一个念想。

## 演练 [#test-it]

每季度抽一份备份恢复，4 小时以内完成<Cite id="R03">至少每季度一次。</Cite>。另见[另一页](/guides/logs/#who-reads)。

### 谁来做 [#by-whom]

| 步骤 | 谁 | 用时 |
|---|---|---|
| 恢复 | 管理员 | 2 小时 <Kind of="suggestion" /> |
| 核对 | 关键用户 | 当天 |

<Box title="一家批发商" kind="example">
80 GB 数据，恢复用了 3 小时。
</Box>

## 说明什么 [#what-it-proves]

- <Claim says="有备份就够了。" verdict="contradicted">不够<Cite id="R03">要做恢复测试。</Cite>。</Claim>
- 看<Ask at="controls.no-posting">这道题</Ask>，还有 <MustNot ids="post-transactions" />
- <Strengths of="it" />
`,
  'en/logs.mdx': `---
${front.en.replace('Restores that work', 'Who reads the log').replace('short: Restores', 'short: Logs').replace('order: 1', 'order: 2')}
---
The log is read by somebody who is not in it.

## Who reads [#who-reads]

Whoever is recorded must not be the only one who looks at the record, whatever the size of the company may be.
`,
  'zh/logs.mdx': `---
${front.zh.replace('恢复得了才算备份', '日志由谁看').replace('short: 备份恢复', 'short: 日志').replace('order: 1', 'order: 2')}
---
日志由不在日志里的人看。

## 谁来看 [#who-reads]

被记录的人，不能是唯一看记录的人，公司多大都一样。
`,
};

export interface Library {
  /** The content folder. */
  readonly folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  record(today?: string, ...inStep: string[]): string[];
  load(today?: Today): Guides;
  faults(): readonly ContentFault[];
}

/** Runs a test in a folder of its own, recorded on a day of last year, and removes it. */
export function inLibrary<T>(work: (library: Library) => T, name = 'content'): T {
  const parent = mkdtempSync(path.join(tmpdir(), 'seatwise-guides-'));
  const folder = path.join(parent, name);
  for (const language of ['en', 'zh']) mkdirSync(path.join(folder, 'guides', language), { recursive: true });
  const library = libraryIn(folder);
  try {
    for (const [file, text] of Object.entries(pages)) library.write(file, text);
    library.record('2025-12-01');
    return work(library);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** The library of a content folder that is there already. */
export function libraryIn(folder: string): Library {
  const place = (file: string): string => path.join(folder, 'guides', file);
  const load = (today: Today = { day, warn: () => {} }): Guides => loadGuides(folder, today, surroundings);
  return {
    folder,
    read: (file) => readFileSync(place(file), 'utf8'),
    write: (file, text) => writeFileSync(place(file), text),
    record: (today = day, ...inStep) => recordGuides(folder, new Date(`${today}T12:00:00Z`), inStep),
    load,
    faults: () => {
      try {
        load();
      } catch (error) {
        if (error instanceof ContentError) return error.faults;
        throw error;
      }
      return [];
    },
  };
}
