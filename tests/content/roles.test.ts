/** Role descriptions: what they may hold together, that nothing is said twice, and that all forms say the same. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { roles, textOf } from '../../src/components/role/computedRoles.ts';
import { assess } from '../../src/engine/assess.ts';
import { dutyMap } from '../../src/engine/explanation/dutyMap.ts';
import { roleWords } from '../../src/i18n/roleDocument.ts';
import { ContentError, type ContentFault, describeFault } from '../../src/model/contentError.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { publishedContent } from '../../src/model/published.ts';
import { loadRoles } from '../../src/model/roles/loadRoles.ts';
import { mustNotClauses } from '../../src/model/roles/mustNotClauses.ts';
import { clauseSections, clausesOf, type Role } from '../../src/model/roles/role.ts';
import { roleAnchors } from '../../src/report/role/roleAnchors.ts';
import { roleDocx } from '../../src/report/role/roleDocx.ts';
import { roleHtml } from '../../src/report/role/roleHtml.ts';
import { roleJson } from '../../src/report/role/roleJson.ts';
import { roleMarkdown } from '../../src/report/role/roleMarkdown.ts';
import { rolePageHtml, rolePartHtml } from '../../src/report/role/rolePageHtml.ts';
import { partOf, partSections, roleParts } from '../../src/report/role/rolePages.ts';
import { sourceAddress } from '../../src/report/sourcePages.ts';
import { expectSameTexts, type Forms, outlines, paragraphsOf, partsOf, textIn } from './roleForms.ts';

const { model } = publishedContent();
const languages = ['en', 'zh'] as const;
const mustNots = (role: Role) => clausesOf(role, 'decision-rights').filter(({ right }) => right === 'must-not');
const dutiesOf = (clauses: readonly { readonly duty: string | null }[]): string[] =>
  [...new Set(clauses.flatMap(({ duty }) => duty ?? []))].sort();
const administrators = roles.flatMap((role) => (role.placement === null ? [] : [{ role, host: role.placement }]));
const texts = roles.flatMap((role) => languages.map((language) => [role.id, language] as const));

test('there are five: one for each department, and one that stays apart', () => {
  expect(roles.map(({ id }) => id)).toEqual([
    'erp-administrator-it',
    'erp-administrator-operations',
    'erp-administrator-finance',
    'erp-administrator-general',
    'security-audit-administrator',
  ]);
  expect(administrators.map(({ host }) => host)).toEqual(model.placements.map(({ id }) => id));
});

describe('what the post must stay away from', () => {
  /** What the engine keeps from the person who does the host's duties. */
  const keptFrom = (host: PlacementId): string[] => {
    const hosted = new Set(model.duties.filter(({ responsible }) => responsible === 'host').map(({ id }) => id));
    const map = dutyMap(model, { values: {}, overrides: {} }, host);
    const own = map.filter(({ duty, responsible }) => hosted.has(duty) && responsible === host);
    return [...new Set(own.flatMap(({ mustNot }) => mustNot))].sort();
  };

  it.each(administrators)('$role.id: the list of the engine’s duty map', ({ role, host }) => {
    expect(keptFrom(host).length).toBeGreaterThanOrEqual(5);
    expect(dutiesOf(mustNots(role))).toEqual(keptFrom(host));
  });

  test('a whole assessment holds that list for the department it recommends', () => {
    const { dutyMap: map, recommendation } = assess(model, { values: { 'strategy.first': 'growth' }, overrides: {} });
    const held = map.find(({ duty }) => duty === 'grant-access');
    const role = administrators.find(({ host }) => host === recommendation.placement)?.role;
    expect(role).toBeDefined();
    if (role) expect(dutiesOf(mustNots(role))).toEqual(expect.arrayContaining([...(held?.mustNot ?? [])].sort()));
  });

  it.each(roles)('$id: at least five, each with a source and its clause, none of them a duty', (role) => {
    expect(mustNots(role).length).toBeGreaterThanOrEqual(5);
    for (const { id, sources } of mustNots(role))
      expect(
        sources.some((source) => source.id !== 'judgement' && source.clause !== null),
        id,
      ).toBe(true);
    const duties = dutiesOf(clausesOf(role, 'duties'));
    expect(dutiesOf(mustNots(role)).filter((duty) => duties.includes(duty))).toEqual([]);
  });

  test('guides get it by duty, each clause once', () => {
    const found = mustNotClauses(roles);
    expect([...found.keys()].sort()).toEqual(keptFrom('it'));
    for (const [duty, clauses] of found) {
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
      expect(clauses.every((clause) => clause.right === 'must-not' && clause.duty === duty)).toBe(true);
    }
  });
});

test('the four placements differ at least in whom they report to, gates, must-nots and one measure', () => {
  const traits: Readonly<Record<string, (role: Role) => string>> = {
    reports: (role) => role.reportsTo.en,
    gates: (role) =>
      clausesOf(role, 'if-hosted-here')
        .map(({ id }) => id)
        .join(),
    measures: (role) =>
      clausesOf(role, 'measures')
        .map(({ id }) => id)
        .join(),
    'decision rights': (role) =>
      clausesOf(role, 'decision-rights')
        .map(({ id }) => id)
        .join(),
  };
  for (const [name, trait] of Object.entries(traits))
    expect(new Set(administrators.map(({ role }) => trait(role))).size, name).toBe(4);
});

describe('clauses', () => {
  const all = [...new Map(roles.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause]))).values()];

  it.each(languages)('say each thing once (%s)', (language) => {
    const said = all.filter(({ section }) => section !== 'occupation-codes').map(({ text }) => text[language]);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  it.each(roles)('$id: five to eight competencies asked for, equal weights, marks that add to 100', (role) => {
    const competencies = clausesOf(role, 'competencies').map(({ id }) => id);
    const interview = clausesOf(role, 'interview');
    const asked = interview.flatMap((clause) => (clause.part === 'question' ? [clause.competency] : []));
    expect(asked.filter((id) => !competencies.includes(id))).toEqual([]);
    expect(new Set(asked).size).toBeGreaterThanOrEqual(5);
    expect(new Set(asked).size).toBeLessThanOrEqual(8);
    const tasks = interview.flatMap((clause) => (clause.part === 'task' ? [clause.marks] : []));
    expect(tasks.map((marks) => marks.reduce((sum, mark) => sum + mark.marks, 0))).toEqual([100]);
  });

  it.each(roles)('$id: every section holds some, and codes carry edition and day', (role) => {
    for (const section of clauseSections) expect(clausesOf(role, section).length, section).toBeGreaterThan(0);
    for (const code of clausesOf(role, 'occupation-codes')) {
      expect(code.edition.en).not.toBe('');
      expect(code.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the four forms', () => {
  const formsOf = async (role: string, language: 'en' | 'zh'): Promise<Forms> => {
    const { document } = textOf(role, language);
    return {
      json: roleJson(document),
      md: roleMarkdown(document),
      html: roleHtml(document),
      docx: await roleDocx(document, roleWords[language]),
    };
  };

  it.each(texts)('%s, %s: clause texts and headings are equal', async (role, language) => {
    const forms = await formsOf(role, language);
    await expectSameTexts(forms);
    const { html, md, docx } = await outlines(forms);
    expect(html.length).toBeGreaterThan(clauseSections.length);
    expect(md).toEqual(html);
    expect(docx).toEqual(html);
  });

  it.each(texts)(
    '%s, %s: the Word file has real headings, lists, tables, language and page numbers',
    async (role, language) => {
      const { docx } = await formsOf(role, language);
      const parts = await partsOf(docx);
      const document = parts['word/document.xml'] ?? '';
      const styles = parts['word/styles.xml'] ?? '';
      const footer = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1] ?? '';
      const tables = document.match(/<w:tbl>/g)?.length ?? 0;
      expect(tables).toBe(7);
      expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
      expect(document.match(/<w:numPr>/g)?.length ?? 0).toBeGreaterThan(20);
      expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      expect(styles).toMatch(language === 'zh' ? /<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/ : /<w:lang w:val="en-GB"/);
      expect(styles).toMatch(/w:eastAsia="宋体"/);
      expect(styles).toMatch(/w:styleId="Heading1"/);
      expect(footer).toMatch(/PAGE/);
      expect(footer).toMatch(/NUMPAGES/);
      const foot = paragraphsOf(footer).map(({ text }) => text);
      expect(foot.join('\n')).toContain(textOf(role, language).document.address);
      expect(foot.join('\n')).toContain(textOf(role, language).document.editionLine);
      expect(document).not.toMatch(/footnoteReference/);
    },
  );

  test('the same text gives the same Word file', async () => {
    const [first, second] = [await formsOf('erp-administrator-it', 'zh'), await formsOf('erp-administrator-it', 'zh')];
    expect(Buffer.compare(first.docx, second.docx)).toBe(0);
  });

  it.each(roles)('$id: anchors are ASCII, each once, and the same in both languages', ({ id }) => {
    const [en, zh] = languages.map((language) => roleAnchors(textOf(id, language).document));
    expect(zh).toEqual(en);
    expect(new Set(en).size).toBe(en?.length);
    expect(en?.filter((anchor) => !/^[a-z][a-z0-9-]*$/.test(anchor))).toEqual([]);
    for (const language of languages) {
      const html = roleHtml(textOf(id, language).document);
      expect(en?.filter((anchor) => !html.includes(` id="${anchor}"`))).toEqual([]);
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
      expect(targets.filter((target) => !html.includes(` id="${target}"`))).toEqual([]);
    }
  });
});

describe('the pages over which a role is read', () => {
  const idsIn = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const pagesOf = (role: string, language: 'en' | 'zh') => {
    const { document } = textOf(role, language);
    return {
      document,
      own: rolePageHtml(document, { summary: (section) => section, sources: 'sources' }),
      parts: new Map(roleParts.map((part) => [part as string, rolePartHtml(document, part)])),
    };
  };

  test('each part holds sections that no other page holds whole', () => {
    const shown = roleParts.flatMap((part) => partSections[part]);
    expect(new Set(shown).size).toBe(shown.length);
    for (const section of clauseSections) expect(partOf(section) !== null).toBe(shown.includes(section));
  });

  it.each(texts)('%s, %s: every anchor is on the role’s own page, and every text whole on one', (role, language) => {
    const { document, own, parts } = pagesOf(role, language);
    const ids = idsIn(own);
    expect(ids).toEqual(expect.arrayContaining([...roleAnchors(document)]));
    expect(new Set(ids).size).toBe(ids.length);
    const clauses = document.sections.flatMap(({ id }) => (id === 'sources' ? [] : [id]));
    for (const section of clauses) {
      const page = partOf(section) === null ? own : parts.get(partOf(section) ?? '');
      const others = [own, ...parts.values()].filter((each) => each !== page).map(textIn);
      const held = roleJson(document).sections.find(({ id }) => id === section);
      for (const { id, texts: said } of held?.clauses ?? []) {
        expect(textIn(page ?? ''), id).toContain(said.text);
        // Names and codes of a competency or a classification may be said again as the name of the link.
        if (!['competencies', 'occupation-codes'].includes(section))
          expect(others.filter((each) => each.includes(said.text ?? '')).length, id).toBe(0);
      }
    }
  });

  it.each(texts)(
    '%s, %s: what is elsewhere leads to its anchor there, and each mark to its source',
    (role, language) => {
      const { own, parts } = pagesOf(role, language);
      const links = [...own.matchAll(/<a id="([^"]+)" href="([^"#]+)\/#([^"]+)">([^<]*)<\/a>/g)];
      expect(links.length).toBeGreaterThan(30);
      for (const [, id, part, target, name] of links) {
        expect(target).toBe(id);
        expect(name, id).not.toBe('');
        expect(idsIn(parts.get(part ?? '') ?? '')).toContain(target);
      }
      for (const page of [own, ...parts.values()]) {
        expect(page).not.toContain('href="#source-');
        const marks = [...page.matchAll(/<sup><a href="([^"]+)">(\w+)<\/a><\/sup>/g)];
        expect(marks.length).toBeGreaterThan(0);
        for (const [, href, source] of marks)
          expect(href).toBe(`${language === 'zh' ? '/zh' : ''}${sourceAddress(source ?? '')}`);
      }
    },
  );
});

describe('a mistake is told with its file and line', () => {
  interface Row {
    readonly mistake: string;
    /** Below content/roles/. */
    readonly file: string;
    readonly find: RegExp;
    readonly replace: string;
    readonly what: RegExp;
    /** What stands on the line that is named, if the file is the broken one. */
    readonly on?: RegExp;
    /** File that is named, if another one. */
    readonly named?: RegExp;
  }
  const rights = 'clauses/rights.yaml';
  const it_ = 'descriptions/erp-administrator-it.yaml';
  const rows: readonly Row[] = [
    {
      mistake: 'a clause that is not there',
      file: it_,
      find: /( {2}purpose:\n? *(?:\[|- ))/,
      replace: '$1no-such-clause, ',
      what: /There is no clause "no-such-clause/,
      on: /no-such-clause/,
    },
    {
      mistake: 'a source that is not there',
      file: rights,
      find: /\{ id: C04,/,
      replace: '{ id: C994,',
      what: /Source "C994" is not in content\/sources\.yaml/,
      on: /sources:/,
    },
    {
      mistake: 'a clause that no role holds',
      file: 'clauses/purpose.yaml',
      find: /$/,
      replace: '\nnobody-holds-this:\n  en: Nobody holds this.\n  zh: 没有岗位用到这一条。\n',
      what: /No role holds the clause "nobody-holds-this"/,
      on: /^nobody-holds-this:/,
    },
    {
      mistake: 'a text that stands twice',
      file: 'clauses/purpose.yaml',
      find: /^([a-z][a-z0-9-]*):\n {2}en: (.*)\n {2}zh: .*$/m,
      replace: '$&\nsame-again:\n  en: $2\n  zh: 另一种说法。',
      what: /It says the same as "[a-z0-9-]+" \(en\)/,
      on: /^same-again:/,
    },
    {
      mistake: 'an id in two files',
      file: 'clauses/reporting.yaml',
      find: /^[a-z][a-z0-9-]*(?=:\n {2}en:)/m,
      replace: 'SAME',
      what: /Clause id "[a-z0-9-]+" stands in content\/roles\/clauses\/purpose\.yaml too/,
      on: /^[a-z0-9-]+:$/,
    },
    {
      mistake: 'the id of a section',
      file: 'clauses/reporting.yaml',
      find: /^[a-z][a-z0-9-]*(?=:\n {2}en:)/m,
      replace: 'sources',
      what: /"sources" is the id of a section or heading/,
      on: /^sources:/,
    },
    {
      mistake: 'a must-not without the clause of its source',
      file: rights,
      find: /(right: must-not[\s\S]*?sources:)[\s\S]*?(?=\n[a-z])/,
      replace: '$1 [C04]',
      what: /This must-not has no source with its clause/,
      on: /sources:/,
    },
    {
      mistake: 'a duty that the engine does not know',
      file: rights,
      find: /duty: post-transactions/,
      replace: 'duty: post-transaction',
      what: /"post-transaction" is no duty of content\/model\/duties\.yaml/,
      on: /duty: post-transaction$/,
    },
    {
      mistake: 'a must-not that the engine does not have',
      file: rights,
      find: /duty: post-transactions/,
      replace: 'duty: own-data',
      what: /The must-not for "own-data" is not in content\/model\/duties\.yaml/,
      named: /descriptions/,
    },
    {
      mistake: 'marks that do not add to 100',
      file: 'clauses/interview.yaml',
      find: /marks: 40/,
      replace: 'marks: 41',
      what: /The marks add to 101, not to 100/,
      on: /marks:/,
    },
    {
      mistake: 'a question about a competency that the role does not have',
      file: 'clauses/interview.yaml',
      find: /competency: [a-z0-9-]+/,
      replace: 'competency: juggling',
      what: /asks for "juggling", which is no competency of this role/,
      named: /descriptions/,
    },
    {
      mistake: 'a language missing',
      file: rights,
      find: /(text:\n {4}en: .*)\n {4}zh: .*|(text: \{ en: .*?), zh: [^}]*\}/,
      replace: '$1$2',
      what: /"zh" is missing|not valid YAML/,
    },
    {
      mistake: 'a standard without a source',
      file: 'clauses/duties.yaml',
      find: /kind: suggestion/,
      replace: 'kind: standard',
      what: /This is called "standard" and names no source/,
      on: /kind: standard/,
    },
    {
      mistake: 'a file under another name',
      file: it_,
      find: /^id: erp-administrator-it$/m,
      replace: 'id: erp-administrator-its',
      what: /The id "erp-administrator-its" is not the name of the file/,
      on: /^id:/,
    },
  ];

  it.each(rows)('$mistake', ({ file, find, replace, what, on = /./, named }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'seatwise-'));
    try {
      const content = path.join(folder, 'content');
      cpSync('content', content, { recursive: true });
      const target = path.join(content, 'roles', file);
      const before = readFileSync(target, 'utf8');
      const first =
        /^[a-z][a-z0-9-]*(?=:)/m.exec(readFileSync('content/roles/clauses/purpose.yaml', 'utf8'))?.[0] ?? '';
      const after = before.replace(find, replace === 'SAME' ? first : replace);
      expect(after).not.toBe(before);
      writeFileSync(target, after);
      const found = faults(content);
      expect(found.map(describeFault).join('\n')).toMatch(what);
      const fault = found.find((each) => what.test(each.what));
      expect(fault?.file).toMatch(named ?? new RegExp(`content/roles/${file}$`));
      if (!named) expect(after.split('\n')[(fault?.line ?? 0) - 1]).toMatch(on);
      expect(fault?.mend).not.toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const faults = (content: string): readonly ContentFault[] => {
    try {
      loadRoles(content);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.faults;
      throw error;
    }
  };
});
