/** A mistake in content/ is told with its file and line, what is wrong, and how to mend it. */
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/model/contentError.ts';
import { type Break, faultsOf } from './contentCopy.ts';

interface Row extends Break {
  readonly mistake: string;
  readonly what: RegExp;
  readonly mend: RegExp;
}

const erp = 'model/questions/4-erp.yaml';
const departments = 'model/questions/1-departments.yaml';

const rows: readonly Row[] = [
  {
    mistake: 'a source that is not there',
    file: 'model/performances.yaml',
    find: /sources: \[S00, C06\]/,
    replace: 'sources: [S00, C66]',
    at: /sources: \[S00, C66\]/,
    what: /Source "C66" is not in content\/sources\.yaml/,
    mend: /Add it there, correct the id, or write judgement/,
  },
  {
    mistake: 'a criterion that is not there',
    file: 'model/questions/3-strategy.yaml',
    find: /effects: \{ technical-resilience: "\+\+\+" \}/,
    replace: 'effects: { technical-resiliance: "+++" }',
    at: /technical-resiliance/,
    what: /criterion "technical-resiliance" is unknown/,
    mend: /Did you mean "technical-resilience"\?/,
  },
  {
    mistake: 'a language missing',
    file: 'model/criteria.yaml',
    find: /\n {4}zh: 系统跟着业务走[^\n]*/,
    replace: '',
    at: /^process-fit:[\s\S]*?\n {2}meaning:/,
    what: /"zh" is missing in process-fit\.meaning/,
    mend: /Add the Chinese text/,
  },
  {
    mistake: 'an id that stands twice',
    file: 'model/safeguards.yaml',
    find: /^key-users:/m,
    replace: 'three-posts:',
    at: /^three-posts:[\s\S]*^three-posts:/,
    what: /This key stands twice/,
    mend: /Keep one of the two/,
  },
  {
    mistake: 'a question in two files',
    file: 'model/questions/6-system.yaml',
    find: /system\.customisation:/,
    replace: 'system.users:',
    at: /^ {2}system\.users:/,
    what: /"system\.users" is asked twice/,
    mend: /Keep it in one file only/,
  },
  {
    mistake: 'priors that do not sum to 1',
    file: departments,
    find: /(basic:\n {6}prior: )0\.5/,
    replace: '$10.4',
    at: /^ {4}none:/,
    what: /the priors sum to 0\.9, not to 1/,
    mend: /Change them, or remove all of them/,
  },
  {
    mistake: 'low above high',
    file: 'model/performances.yaml',
    find: /(control-independence:\n {2}it:\n {4}range: )\[[^\]]*\]/,
    replace: '$1[0.83, 0.62]',
    at: /range: \[0\.83, 0\.62\]/,
    what: /low 0\.83 is above high 0\.62/,
    mend: /Write the lower figure first/,
  },
  {
    mistake: 'a performance outside the scale',
    file: 'model/performances.yaml',
    find: /(control-independence:\n {2}it:\n {4}range: )\[[^\]]*\]/,
    replace: '$1[0.62, 1.2]',
    at: /range: \[0\.62, 1\.2\]/,
    what: /\[0\.62, 1\.2\] leaves the scale/,
    mend: /between 0 and 1/,
  },
  {
    mistake: 'a performance cell missing',
    file: 'model/performances.yaml',
    find: /(coordination:[\s\S]*?)\n {2}general:[\s\S]*?(?=\ncontrol-independence)/,
    replace: '$1',
    at: /^coordination:/,
    what: /"general" is missing in coordination/,
    mend: /Add it; the head of the file says what it holds/,
  },
  {
    mistake: 'a natural best that is beaten',
    file: 'model/performances.yaml',
    find: /(process-fit:\n {2}it:\n {4}range: )\[[^\]]*\]/,
    replace: '$1[0.50, 0.93]',
    at: /range: \[0\.50, 0\.93\]/,
    what: /process-fit: it reaches 0\.93, above the worst case of operations, its natural best/,
    mend: /Lower it to [\d.]+, raise operations, or change natural-best/,
  },
  {
    mistake: 'an effect that breaks a declaration',
    file: 'model/questions/6-system.yaml',
    find: /(on-premise:\n {8}effects: \{) technical-resilience/,
    replace: '$1 process-fit',
    at: /on-premise:\n {8}effects: \{ process-fit/,
    what: /hosted to on-premise is declared to favour it, but raises process-fit, on which it can be beaten/,
    mend: /Remove this effect, or the declaration/,
  },
  {
    mistake: 'finance further ahead in another module',
    file: 'model/module-coverage.yaml',
    find: /(purchasing:\n {4}of: \{ it: [\d.]+, operations: )[\d.]+, finance: [\d.]+/,
    replace: '$10.10, finance: 0.91',
    at: /operations: 0\.10, finance: 0\.91/,
    what: /Finance leads operations by more in purchasing than in the finance module/,
    mend: /Bring the lead in purchasing down to [\d.]+ or less/,
  },
  {
    mistake: 'a figure without a unit',
    file: erp,
    find: /\n {4}unit: \{ en: users[^\n]*/,
    replace: '',
    at: /^ {2}system\.users:/,
    what: /system\.users is a figure without a unit/,
    mend: /Add unit in en and zh/,
  },
  {
    mistake: 'an option without a text',
    file: 'model/questions/5-oversight.yaml',
    find: /(listed:\n[^\n]*)\n {8}label:[^\n]*/,
    replace: '$1',
    at: /^ {6}listed:/,
    what: /company\.oversight, listed: no label/,
    mend: /Add it in en and zh/,
  },
  {
    mistake: 'breakpoints that do not ascend',
    file: 'model/questions/2-size.yaml',
    find: /- at: 300/,
    replace: '- at: 7000',
    at: /- at: 5000\b/,
    what: /breakpoint 5000 follows 7000/,
    mend: /ascending order/,
  },
  {
    mistake: 'an echo of nothing',
    file: 'model/questions/3-strategy.yaml',
    find: /echoes: \{ path: strategy\.first/,
    replace: 'echoes: { path: strategy.frist',
    at: /echoes:/,
    what: /"strategy\.frist" is no question with options/,
    mend: /Name the question to echo/,
  },
  {
    mistake: 'a contradiction about an unknown answer',
    file: 'model/tensions.yaml',
    find: /- \{ path: strategy\.first,/,
    replace: '- { path: strategy.third,',
    at: /strategy\.third/,
    what: /"strategy\.third" is no path of the answers/,
    mend: /Did you mean|Use one of/,
  },
  {
    mistake: 'a word that is not in the vocabulary',
    file: 'model/questions/6-system.yaml',
    find: /technical-resilience: "--"/,
    replace: 'technical-resilience: "----"',
    at: /"----"/,
    what: /"----" is no word of vocabulary\.yaml/,
    mend: /Use one of: \+/,
  },
  {
    mistake: 'a raising word without its lowering one',
    file: 'model/vocabulary.yaml',
    find: /"---":[\s\S]*/,
    replace: '',
    at: /^"\+\+\+":/,
    what: /No word lowers as much as "\+\+\+" raises/,
    mend: /Add a word with reciprocal-of it/,
  },
  {
    mistake: 'an answer of an example that is no option',
    file: 'examples/trading-company.yaml',
    find: /deployment: saas/,
    replace: 'deployment: cloud',
    at: /deployment: cloud/,
    what: /system\.deployment has no option "cloud"/,
    mend: /Use one of: saas, hosted, on-premise/,
  },
  {
    mistake: 'a field that is not known',
    file: 'model/duties.yaml',
    find: /(own-data:[\s\S]*?)sources: /,
    replace: '$1must-not: []\n    sources: ',
    at: /must-not:/,
    what: /has no field "must-not"/,
    mend: /Remove it, or correct its spelling/,
  },
  {
    mistake: 'an unknown duty in a pair',
    file: 'model/duties.yaml',
    find: /- duties: \[request-access, approve-access\]/,
    replace: '- duties: [request-access, aprove-access]',
    at: /aprove-access/,
    what: /Duty "aprove-access" is unknown/,
    mend: /Did you mean|Use one of/,
  },
  {
    mistake: 'a pair that stands twice',
    file: 'model/duties.yaml',
    find: /- duties: \[request-access, grant-access\]/,
    replace: '- duties: [approve-access, request-access]',
    at: /- duties: \[approve-access, request-access\]/,
    what: /This pair stands twice/,
    mend: /Keep one of the two/,
  },
  {
    mistake: 'an oddity that compares with a text',
    file: 'model/oddities.yaml',
    find: /system\.users: \{ path: company\.employees, times: 1 \}/,
    replace: 'system.users: { path: company.industry, times: 1 }',
    at: /company\.industry, times/,
    what: /company\.industry is no number/,
    mend: /Compare two numbers/,
  },
  {
    mistake: 'an answer that only one language names',
    file: 'model/tensions.yaml',
    find: /您填了\{system\.users\}/,
    replace: '您填了',
    at: /^tension-users-modules:[\s\S]*?\n {2}text:/,
    what: /The two languages name different answers/,
    mend: /Name the same ones in both/,
  },
];

describe('a broken copy of content/', () => {
  it.each(rows)('$mistake', ({ what, mend, ...broken }) => {
    const { faults, line } = faultsOf(broken);
    const told = faults.map(describeFault).join('\n');
    const fault = faults.find((each) => what.test(each.what));
    expect(fault, told).toBeDefined();
    expect(`${fault?.file}:${fault?.line}`).toBe(`content/${broken.file}:${line}`);
    expect(fault?.mend).toMatch(mend);
    for (const each of faults) expect(describeFault(each)).toMatch(/^content\/[\w./-]+\.yaml:\d+: \S.*\. \S.*$/);
  });

  it('tells all faults of a file at once, in the order of their lines', () => {
    const { faults } = faultsOf({
      file: 'model/performances.yaml',
      find: /sources: \[S00\]/g,
      replace: 'sources: [X00]',
      at: /^technical-resilience:/,
    });
    expect(faults.length).toBeGreaterThan(2);
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).sort((a, b) => a - b));
  });
});
