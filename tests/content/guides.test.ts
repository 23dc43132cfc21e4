/** The library as it is published: whole, in both languages, with a place for every part of the subject. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GuideGroup } from '../../src/model/guides/guide.ts';
import { loadGlossary } from '../../src/model/guides/loadGlossary.ts';
import { loadGuides } from '../../src/model/guides/loadGuides.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const guides = loadGuides(folder, { day: '2026-11-24', warn: () => {} });
const glossary = loadGlossary(folder);

/** Addresses are for ever: a page may be added here, none may go. */
const published: Readonly<Record<GuideGroup, readonly string[]>> = {
  deciding: [
    'host-it',
    'host-operations',
    'host-finance',
    'host-general',
    'three-factors',
    'beyond-one-department',
    'common-advice',
  ],
  duties: ['duties-overview', 'duty-system', 'duty-access', 'duty-data', 'duty-optimisation', 'incidents'],
  skills: ['skills-overview', 'skill-technical', 'skill-business', 'skill-communication', 'skill-problem-solving'],
  career: ['career-path', 'first-90-days'],
  practice: ['questions', 'vendor-questions'],
};

/** What people ask about the post, the page that answers it, and a word that its text cannot do without. */
const subjects: readonly (readonly [subject: string, page: string, en: RegExp, zh: RegExp])[] = [
  ['daily maintenance and faults', 'duty-system', /patch/i, /补丁/],
  ['faults in log-in and figures', 'incidents', /log.?in/i, /登录|登不上/],
  ['users and permissions', 'duty-access', /permission|access/i, /权限/],
  ['backups and odd data', 'duty-data', /master data/i, /主数据/],
  ['IT department: why, for and against', 'host-it', /IT/, /信息技术部门/],
  ['operations: why, for and against', 'host-operations', /operations/i, /运营/],
  ['finance: why, for and against', 'host-finance', /finance/i, /财务/],
  ['general office: why, for and against', 'host-general', /general office/i, /综合管理/],
  ['size and kind of business', 'three-factors', /size|employees/i, /规模/],
  ['strategy', 'three-factors', /priorit|management puts/i, /战略|首要|优先/],
  ['mix of modules', 'three-factors', /modules/i, /模块/],
  ['the advice that circulates', 'common-advice', /advice|claim/i, /说法/],
  ['first question: which department', 'questions', /department/i, /部门/],
  ['second question: which skills', 'skills-overview', /skill/i, /技能|能力/],
  ['third question: which duties', 'duties-overview', /duties|duty/i, /职责|工作/],
  ['fourth question: how to become one', 'career-path', /ladder|entry/i, /入行|起步|台阶|阶梯/],
  ['table of skills', 'skills-overview', /problem solving/i, /解决问题|问题解决|排障/],
  ['table of duties', 'duties-overview', /optimisation/i, /优化/],
  ['technical skills', 'skill-technical', /SQL/, /SQL/],
  ['knowledge of the business', 'skill-business', /stock|purchas/i, /库存|采购/],
  ['communication and reporting upwards', 'skill-communication', /report/i, /汇报/],
  ['problem solving', 'skill-problem-solving', /cause/i, /原因/],
  ['improving the system', 'duty-optimisation', /change/i, /变更|改动/],
  ['certificates', 'career-path', /exam|certificate/i, /证书|考试|软考/],
  ['the product that is advertised', 'vendor-questions', /vendor/i, /厂商|服务商|软件商/],
];

describe('the library', () => {
  it('holds every published page in its group, in both languages', () => {
    const groups = Object.entries(published).flatMap(([group, ids]) => ids.map((id) => [id, group]));
    const found = groups.map(([id]) => [id, guides[id ?? '']?.group]);
    expect(found).toEqual(groups);
  });

  it('gives each page of a group its own place in the menu', () => {
    const places = Object.values(guides).map(({ group, order }) => `${group} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has no section that fell behind its twin', () => {
    const stale = Object.values(guides).flatMap(({ id, texts }) =>
      [...texts.en.staleSections, ...texts.zh.staleSections].map((section) => `${id}#${section}`),
    );
    expect(stale).toEqual([]);
  });

  for (const [subject, page, en, zh] of subjects) {
    it(`answers: ${subject}`, () => {
      const { texts } = guides[page] ?? {};
      const read = (file = ''): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(read(texts?.en.file)).toMatch(en);
      expect(read(texts?.zh.file)).toMatch(zh);
    });
  }

  it('cites something on every page', () => {
    // Examples may be local, so the sources of the two need not be the same.
    const without = Object.values(guides).filter(
      ({ texts }) => texts.en.cites.length === 0 || texts.zh.cites.length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('explains at least 45 terms in both languages', () => {
    expect(Object.keys(glossary).length).toBeGreaterThanOrEqual(45);
  });

  it('says of no term only that it is itself', () => {
    const circular = Object.values(glossary).filter(({ texts }) =>
      (['en', 'zh'] as const).some((language) => texts[language].definition.startsWith(texts[language].term)),
    );
    expect(circular.map(({ id }) => id)).toEqual([]);
  });
});
