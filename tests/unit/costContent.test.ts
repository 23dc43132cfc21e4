/** The cost data themselves: mistakes are told with their line, and the data stay small. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Break, faultsOf } from '../content/contentCopy.ts';
import { content } from '../content.ts';

interface Row extends Break {
  readonly mistake: string;
  readonly what: RegExp;
}

const wage = 'costs/parameters/wage.yaml';
const rows: readonly Row[] = [
  {
    mistake: 'a range that does not ascend',
    file: wage,
    find: /pert: \[50000, 85000, 280000\]/,
    replace: 'pert: [85000, 50000, 280000]',
    at: /pert: \[85000/,
    what: /do not ascend/,
  },
  {
    mistake: 'two kinds of figure at once',
    file: 'costs/parameters/hours-per-year.yaml',
    find: /point: 2088/,
    replace: 'point: 2088\n    pert: [2000, 2088, 2100]',
    at: /- region: CN/,
    what: /only one/,
  },
  {
    mistake: 'an unknown source',
    file: wage,
    find: /sources: \[D01\]/,
    replace: 'sources: [D99]',
    at: /sources: \[D99\]/,
    what: /Source "D99" is not in/,
  },
  {
    mistake: 'a region without its wage',
    file: wage,
    find: / {2}- region: US\n(?: {4}.*\n)+/,
    replace: '',
    at: /^values:/,
    what: /no value for the region "US"/,
  },
  {
    mistake: 'money for every region',
    file: wage,
    find: /region: US/,
    replace: 'region: "*"',
    at: /region: "\*"/,
    what: /Money cannot hold for every region/,
  },
  {
    mistake: 'a language missing',
    file: 'costs/parameters/turnover.yaml',
    find: / {2}zh: "离职率"\n/,
    replace: '',
    at: /^name:/,
    what: /"zh" is missing in name/,
  },
  {
    mistake: 'a figure without a unit',
    file: 'costs/parameters/turnover.yaml',
    find: /^unit: .*\n/m,
    replace: '',
    at: /^id: turnover/,
    what: /"unit" is missing/,
  },
  {
    mistake: 'a judgement called sourced',
    file: 'costs/parameters/running-in.yaml',
    find: /basis: estimate/,
    replace: 'basis: sourced',
    at: /basis: sourced/,
    what: /rests on judgement is no sourced one/,
  },
  {
    mistake: 'an unknown topic',
    file: 'costs/parameters/error-cash.yaml',
    find: /topic: errors/,
    replace: 'topic: mistakes',
    at: /topic: mistakes/,
    what: /Unknown topic "mistakes"/,
  },
  {
    mistake: 'a factor without its parameter',
    file: 'costs/workload.yaml',
    find: /parameter: workload-entities/,
    replace: 'parameter: workload-companies',
    at: /workload-companies/,
    what: /"workload-companies", which does not exist/,
  },
  {
    mistake: 'a range outside the plausible one',
    file: 'costs/parameters/standstill-share.yaml',
    find: /plausible: \{ low: 0, high: 1 \}/,
    replace: 'plausible: { low: 0, high: 0.5 }',
    at: /- region: "\*"/,
    what: /leaves the plausible one/,
  },
  {
    mistake: 'a team without its size',
    file: 'costs/observed-teams.yaml',
    find: / {2}users: 32000\n/,
    replace: '',
    at: /id: home-office-2011/,
    what: /either users or employees/,
  },
];

describe('mistakes in the cost data', () => {
  it.each(rows)('$mistake', ({ what, ...broken }) => {
    const { faults, line } = faultsOf(broken);
    const named = faults.find((each) => what.test(each.what));
    expect(named).toMatchObject({ file: `content/${broken.file}`, line });
    expect(named?.mend).not.toBe('');
  });
});

describe('the cost data', () => {
  it('are at most 4 kB compressed in the model that the browser loads', () => {
    expect(brotliCompressSync(JSON.stringify(content.model.costs)).length).toBeLessThanOrEqual(4096);
  });

  it('name every parameter, line and region in both languages', () => {
    const { parameters, regions } = content.model.costs;
    for (const wording of [content.wording.en, content.wording.zh]) {
      for (const { id, topic } of parameters) {
        expect(wording.parameters[id]?.name, id).toBeTruthy();
        expect(wording.topics[topic], topic).toBeTruthy();
      }
      for (const { id } of regions) expect(wording.regions[id], id).toBeTruthy();
    }
  });

  it('say nothing in English in the Chinese words, but for names', () => {
    for (const { id } of content.model.costs.parameters) {
      const { name, note, notes = {} } = content.wording.zh.parameters[id] ?? { name: '', note: '' };
      for (const text of [`${name}${note}`, ...Object.values(notes)]) {
        expect(text, id).toMatch(/\p{Script=Han}/u);
        expect(text.replace(/ERP|P\d\d/g, ''), id).not.toMatch(/[A-Za-z]{3}/);
      }
    }
  });
});
