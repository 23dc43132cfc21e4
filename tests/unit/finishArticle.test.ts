import { describe, expect, test } from 'vitest';
import { withOwnHashes } from '../../src/build/ownHashes.ts';
import { type ArticleContext, finishArticle } from '../../src/components/guide/finishArticle.ts';

const context: ArticleContext = {
  language: 'zh',
  terms: [{ id: 'access', words: ['权限'] }],
  read: { C04: '2026-11-24', C07: '2026-11-24', R01: '2026-11-20' },
  glossary: '/zh/glossary/',
  sources: '/zh/sources/',
  stale: [],
  staleNotice: (id) => `<p class="notice">older: <a href="/guides/x/#${id}">twin</a></p>`,
  words: { back: '回到正文', read: (ids, day) => `${ids}，${day} 查阅` },
};
const finish = (html: string, changes: Partial<ArticleContext> = {}) => finishArticle(html, { ...context, ...changes });
const cite = (id: string, note: string): string => `<cite-mark ids="${id}">${note}</cite-mark>`;
const joiner = '\u2060';

describe('sections', () => {
  test('each heading gives its id, and holds what follows it', () => {
    const { top, body, sections } = finish(
      '<p>lead</p>\n<p>more</p>\n<h2 id="who">谁做 [#who-does-it]</h2>\n<p>text</p>\n<h3 id="a">细节 [#detail]</h3>\n<p>x</p>\n<h2>填表 [#form]</h2>\n<p>y</p>',
    );
    expect(top).toBe('<div class="text"><p class="lead">lead</p><p>more</p></div>');
    expect(body).toBe(
      '<section><div class="text"><h2 id="who-does-it">谁做</h2><p>text</p><h3 id="detail">细节</h3><p>x</p></div></section>' +
        '<section><div class="text"><h2 id="form">填表</h2><p>y</p></div></section>',
    );
    expect(sections).toEqual([
      { id: 'who-does-it', title: '谁做' },
      { id: 'form', title: '填表' },
    ]);
  });

  test('a heading without an id is a fault that names it', () => {
    expect(() => finish('<h2>谁做哪一步</h2>')).toThrow('谁做哪一步');
  });

  test.each([
    { id: 'a', at: '<h2 id="a">A</h2><p class="notice">older: <a href="/guides/x/#a">' },
    { id: 'b', at: '<h3 id="b">B</h3><p class="notice">older: <a href="/guides/x/#b">' },
  ])('the section $id says that its twin changed later, and no other does', ({ id, at }) => {
    const { body } = finish('<h2>A [#a]</h2><p>x</p><h3>B [#b]</h3><p>y</p><h2>C [#c]</h2>', { stale: [id] });
    expect(body).toContain(at);
    expect(body.split('class="notice"')).toHaveLength(2);
  });

  test('so does the part before the first heading', () => {
    expect(finish('<p>lead</p>', { stale: ['top'] }).top).toContain('older: <a href="/guides/x/#top">');
  });
});

describe('notes', () => {
  test('are numbered through the page and stand once, at the end of their section', () => {
    const { top, body } = finish(
      `<p>甲 ${cite('C04', '一。')}。</p><h2>A [#a]</h2><p>乙${cite('C07', '二。')}。</p><h2>B [#b]</h2><p>丙${cite('R01', '三。')}。</p>`,
    );
    const marks = [...`${top}${body}`.matchAll(/id="mark-(\d)" href="#note-(\d)">(\d)</g)].map(
      ([, ...numbers]) => numbers,
    );
    expect(marks).toEqual(['1', '2', '3'].map((number) => [number, number, number]));
    expect(top).toContain(`甲${joiner}<sup>`);
    expect(top).toContain('<ol class="notes"><li id="note-1">一。');
    expect(body).toMatch(/丙.*<\/div><ol class="notes" start="3"><li id="note-3">三。.*<\/ol><\/section>$/);
    expect(`${top}${body}`.match(/[一二三]。/g)).toHaveLength(3);
  });

  test('link to the source, say when it was read, and lead back', () => {
    const { top } = finish(`<p>甲${cite('C04 C07 R01', '附录 A.5.3。')}。</p>`);
    expect(top).toContain(
      '<li id="note-1">附录 A.5.3。<a href="/zh/sources/#C04">C04</a>, <a href="/zh/sources/#C07">C07</a>，2026-11-24 查阅; ' +
        '<a href="/zh/sources/#R01">R01</a>，2026-11-20 查阅 <a href="#mark-1" aria-label="回到正文">↑</a></li>',
    );
  });

  test('side by side share one superscript', () => {
    const { top } = finish(`<p>甲${cite('C04', 'x')} ${cite('C07', 'y')}。</p>`);
    expect(top.match(/<sup>/g)).toHaveLength(1);
    expect(top).toMatch(/>1<\/a>, <a [^>]*>2<\/a><\/sup>。/);
  });

  test('after a link or strong words are glued to them too', () => {
    expect(finish(`<p><b>甲</b>${cite('C04', 'x')}。</p>`).top).toContain(`<b>甲</b>${joiner}<sup>`);
  });
});

describe('tables and links', () => {
  const table =
    '<table><thead><tr><th>步骤</th><th>谁做</th></tr></thead><tbody><tr><td>申请</td><td>部门经理</td></tr></tbody></table>';

  test('a cell carries the head of its column, the first one is the head of its row', () => {
    expect(finish(`<h2>A [#a]</h2>${table}`).body).toContain(
      '<table class="stack"><thead><tr><th scope="col">步骤</th><th scope="col">谁做</th></tr></thead>' +
        '<tbody><tr><th scope="row">申请</th><td data-label="谁做">部门经理</td></tr></tbody></table>',
    );
  });

  test('a table with a class of its own is left alone', () => {
    const own = table.replace('<table>', '<table class="factor-table">');
    expect(finish(`<h2>A [#a]</h2>${own}`).body).toContain(own);
  });

  test.each([
    { language: 'zh', href: '/guides/host-it/#risk', want: '/zh/guides/host-it/#risk' },
    { language: 'en', href: '/guides/host-it/#risk', want: '/guides/host-it/#risk' },
    { language: 'zh', href: '/zh/assess/?question=x', want: '/zh/assess/?question=x' },
    { language: 'zh', href: '/schema/answers-1.json', want: '/schema/answers-1.json' },
    { language: 'zh', href: '#risk', want: '#risk' },
    { language: 'zh', href: 'https://example.org/', want: 'https://example.org/' },
  ] as const)('$language: $href leads to $want', ({ language, href, want }) => {
    expect(finish(`<p><a href="${href}">x</a></p>`, { language }).top).toContain(`<a href="${want}">x</a>`);
  });

  test('terms are linked in reading order: once, before all sections are cut', () => {
    const { top, body } = finish('<p>权限</p><h2>权限 [#a]</h2><p>权限</p>');
    expect(top).toContain('<a href="/zh/glossary/#access">权限</a>');
    expect(body).not.toContain('/glossary/');
  });

  test('text and attributes stay as they were written', () => {
    expect(
      finish('<p>A &amp; B &lt;C&gt; <a href="/x/?a=1&amp;b=2" rel="noreferrer">“x”</a><br></p>', { language: 'en' })
        .top,
    ).toBe(
      '<div class="text"><p class="lead">A &amp; B &lt;C&gt; <a href="/x/?a=1&amp;b=2" rel="noreferrer">“x”</a><br></p></div>',
    );
  });
});

describe('the security policy of a page', () => {
  const own = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"; // of nothing
  const other = "'sha256-gsiEMXc286XFKQGID/VMxdTQsJ3xIBDo59of8ERqpFE='";
  const page = (hashes: string, rest: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self';">${rest}`;

  test('keeps the hashes of its own inline scripts and styles', () => {
    const html = page(` ${own} ${other}`, '<script></script>');
    expect(withOwnHashes(html)).toBe(page(` ${own}`, '<script></script>'));
  });

  test('needs none for files of the site', () => {
    const rest = '<script type="module" src="/_astro/x.js"></script>';
    expect(withOwnHashes(page(` ${own}`, rest))).toBe(page('', rest));
  });
});
