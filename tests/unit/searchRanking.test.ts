import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/components/search/candidates.ts';
import { markWords } from '../../src/components/search/markWords.ts';
import { type NamedPage, nameScores } from '../../src/components/search/nameScores.ts';
import type { PageNames } from '../../src/components/search/pageNames.ts';
import { bare, pieces } from '../../src/components/search/pieces.ts';
import { wordsOf } from '../../src/components/search/words.ts';

describe('pieces of a text', () => {
  const rows: readonly { text: string; expected: readonly string[]; why: string }[] = [
    { text: '备份恢复', expected: ['备份', '份恢', '恢复'], why: 'pairs of Han characters' },
    { text: '员', expected: ['员'], why: 'a single character stays' },
    { text: 'U8权限', expected: ['u8', '权限'], why: 'scripts are parted without a space' },
    { text: 'Ｕ８ 权限', expected: ['u8', '权限'], why: 'full-width letters are folded' },
    { text: 'Approves, approved approving', expected: ['approv'], why: 'endings fall away' },
    { text: '三员？！', expected: ['三员'], why: 'marks count for nothing' },
    { text: '…', expected: [], why: 'nothing is left' },
  ];
  it.each(rows)('$text: $why', ({ text, expected }) => {
    expect([...pieces(text)]).toEqual(expected);
  });
});

describe('bare text', () => {
  it.each([
    { text: 'ERP 管理员，归谁？', expected: 'erp管理员归谁', why: 'no spaces beside Han' },
    { text: 'Month-end  close', expected: 'month end close', why: 'single spaces between words' },
  ])('$text: $why', ({ text, expected }) => {
    expect(bare(text)).toBe(expected);
  });
});

const page = (address: string, part: Partial<PageNames>): PageNames => ({
  address,
  title: '',
  description: '',
  words: [],
  sections: [],
  ...part,
});

const scored = (query: string, pages: readonly PageNames[]): readonly NamedPage[] =>
  [...nameScores(pages)(query)].sort((a, b) => b.score - a.score);

describe('names', () => {
  const rows: readonly { query: string; better: Partial<PageNames>; worse: Partial<PageNames>; why: string }[] = [
    {
      query: '登不上',
      better: { title: '系统出故障', words: ['登不上', '系统卡'] },
      worse: { title: '用户与权限', description: '账号停用后就登不上。' },
      why: 'a hidden word that is the query goes before a description that holds it',
    },
    {
      query: 'month end stuck',
      better: { title: 'Incidents', words: ['closing stuck at month end', 'slow report'] },
      worse: { title: 'Data', description: 'The month may end. Nobody is stuck.' },
      why: 'a hidden word near the query goes before scattered words',
    },
    {
      query: 'access',
      better: { title: 'Users and access' },
      worse: { title: 'Closing', sections: [['a', 'Access to the period']] },
      why: 'a title goes before a heading',
    },
    {
      query: '权限复核',
      better: { title: '权限', sections: [['review', '权限复核']] },
      worse: { title: '权限', sections: [['grant', '开通']] },
      why: 'a heading decides between equal titles',
    },
    {
      query: '财务部门',
      better: { title: '归财务部门' },
      worse: { title: '财务报表', words: ['部门'] },
      why: 'the whole query in the title goes before its halves',
    },
    {
      query: 'ERP segregation',
      better: { title: 'Segregation' },
      worse: { title: 'The ERP' },
      why: 'a word that few pages have weighs more than words that many have',
    },
  ];
  it.each(rows)('$query: $why', ({ query, better, worse }) => {
    const others = ['The ERP at work', 'The ERP in use', 'The ERP'].map((title) => page(title, { title }));
    const order = scored(query, [page('worse', worse), ...others, page('better', better)]);
    const place = (address: string): number => order.findIndex((each) => each.page.address === address);
    expect(place('better')).toBeLessThan(place('worse'));
  });

  it('name the section that is nearer than the page', () => {
    const glossary = page('/glossary/', {
      title: '术语表',
      sections: [
        ['sod', '不相容职务分离', 'SoD'],
        ['role', '角色'],
      ],
    });
    expect(scored('SoD', [glossary])[0]?.section).toEqual({ id: 'sod', title: '不相容职务分离' });
    expect(scored('术语表', [glossary])[0]?.section).toBeNull();
  });

  it('score nothing for a query without letters', () => {
    expect(scored('？', [page('a', { title: '？' })])).toEqual([]);
  });
});

describe('candidates by word', () => {
  const hit = (id: string, score = 1) => ({ id, score });

  it('puts pages with the rare words first, and leaves out those that have only common ones', () => {
    const everywhere = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => hit(id));
    const found = candidates([everywhere, [hit('c'), hit('d', 2)]]);
    expect(found.map((each) => each.hit.id)).toEqual(['d', 'c']);
  });

  it('passes over words that no page has', () => {
    expect(candidates([[hit('a')], []]).map((each) => each.hit.id)).toEqual(['a']);
    expect(candidates([[], []])).toEqual([]);
  });
});

describe('words of a query', () => {
  it.each([
    { query: 'Who approves access?', expected: ['who', 'approves', 'access'] },
    { query: 'U8 权限', expected: ['u8', '权限'] },
    { query: '？', expected: [] },
  ])('$query', ({ query, expected }) => {
    expect(wordsOf(query)).toEqual(expected);
  });
});

describe('marks in an excerpt', () => {
  it.each([
    {
      text: 'Who approves access, who grants it',
      words: ['who', 'approve', 'to'],
      expected: '<mark>Who</mark> <mark>approve</mark>s access, <mark>who</mark> grants it',
    },
    { text: '权限由谁审批', words: ['权限', '谁'], expected: '<mark>权限</mark>由谁审批' },
    { text: 'a < b & c', words: ['amp'], expected: 'a &lt; b &amp; c' },
    { text: 'C++ (and more)', words: ['c++', '(and'], expected: '<mark>C++</mark> <mark>(and</mark> more)' },
  ])('$text', ({ text, words, expected }) => {
    expect(markWords(text, words)).toBe(expected);
  });
});
