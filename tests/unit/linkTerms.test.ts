import { describe, expect, test } from 'vitest';
import { articleHtml, articleTree } from '../../src/components/guide/articleTree.ts';
import { type LinkedTerm, linkTerms } from '../../src/components/guide/linkTerms.ts';

const terms: readonly LinkedTerm[] = [
  { id: 'sod', words: ['segregation of duties', 'SoD'] },
  { id: 'duty', words: ['duty'] },
  { id: 'key-user', words: ['key user'] },
  { id: 'onet', words: ['O*NET', 'on-premise'] },
  { id: 'incompatible', words: ['不相容职务分离', '不相容职务'] },
  { id: 'post', words: ['职务'] },
  { id: 'administrator', words: ['ERP 管理员'] },
];

/** Links shown as [words→id]. */
const linked = (html: string): string =>
  articleHtml(linkTerms(articleTree(html), terms, (id) => `/glossary/#${id}`)).replaceAll(
    /<a href="\/glossary\/#([^"]+)">([^<]*)<\/a>/g,
    '[$2→$1]',
  );

describe('terms of the glossary are linked', () => {
  test.each([
    {
      why: 'at the first place only',
      html: '<p>A key user. A key user.</p>',
      want: '<p>A [key user→key-user]. A key user.</p>',
    },
    {
      why: 'once for all spellings of a term',
      html: '<p>Segregation of duties, or SoD.</p>',
      want: '<p>[Segregation of duties→sod], or SoD.</p>',
    },
    { why: 'in the plural', html: '<p>Key users test.</p>', want: '<p>[Key users→key-user] test.</p>' },
    {
      why: 'only as whole words',
      html: '<p>heavy-duty, dutyfree, monkey user</p>',
      want: '<p>heavy-duty, dutyfree, monkey user</p>',
    },
    { why: 'acronyms only as written', html: '<p>the sod, the SoD</p>', want: '<p>the sod, the [SoD→sod]</p>' },
    {
      why: 'with signs that mean something to a pattern',
      html: '<p>O*NET codes</p>',
      want: '<p>[O*NET→onet] codes</p>',
    },
    { why: 'over the end of a line', html: '<p>a key\nuser</p>', want: '<p>a [key\nuser→key-user]</p>' },
    {
      why: 'the longest in Chinese',
      html: '<p>不相容职务分离要做到。</p>',
      want: '<p>[不相容职务分离→incompatible]要做到。</p>',
    },
    {
      why: 'not inside a longer one that was linked before',
      html: '<p>不相容职务分离，再说不相容职务，最后是职务。</p>',
      want: '<p>[不相容职务分离→incompatible]，再说不相容职务，最后是[职务→post]。</p>',
    },
    {
      why: 'with Latin letters at the edge of a Chinese term',
      html: '<p>SERP 管理员、ERP 管理员</p>',
      want: '<p>SERP 管理员、[ERP 管理员→administrator]</p>',
    },
  ])('$why', ({ html, want }) => {
    expect(linked(html)).toBe(want);
  });

  test.each([
    '<h2>Key user</h2>',
    '<h3>Key user</h3>',
    '<p><a href="/x/">key user</a></p>',
    '<p><code>key user</code></p>',
    '<cite-mark ids="C04">key user</cite-mark>',
    '<table><thead><tr><th>key user</th></tr></thead></table>',
    '<p class="box-title"><b>The key user</b></p>',
  ])('never in %s, and then at the next place', (html) => {
    expect(linked(`${html}<p>key user</p>`)).toBe(`${html}<p>[key user→key-user]</p>`);
  });

  test('nothing without a glossary', () => {
    const tree = articleTree('<p>key user</p>');
    expect(linkTerms(tree, [], (id) => id)).toBe(tree);
  });
});
