import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers } from '../../src/model/answers.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import type { Language } from '../../src/model/wording.ts';
import type { Rich, Worked } from '../../src/report/figureTypes.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/reportTypes.ts';
import { plain } from '../../src/report/rich.ts';
import { textReport } from '../../src/report/textReport.ts';
import { allWords } from '../../src/report/words/allWords.ts';
import { evaluate } from '../browser/arithmetic.ts';
import { content } from '../content.ts';
import { realisticCompany } from './realisticCompany.ts';

const { model, wording } = content;

/** Fields that hold an id, an address or a figure of a chart, never words. */
const NOT_WORDS = new Set([
  'id',
  'path',
  'code',
  'criterion',
  'favours',
  'placement',
  'parameter',
  'topic',
  'duty',
  'kind',
  'verdict',
  'basis',
  'severity',
  'state',
  'label',
  'language',
  'url',
  'seat',
  'left',
  'right',
  'responsiblePlacement',
]);

/** `label` is an id in the headline alone. */
function words(value: unknown, key = '', parent = ''): string[] {
  if (typeof value === 'string')
    return NOT_WORDS.has(key) && !(key === 'label' && parent !== 'headline') ? [] : [value];
  if (isRich(value)) return [plain(value)];
  if (Array.isArray(value)) return value.flatMap((each) => words(each, key, parent));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([inner, each]) => words(each, inner, key));
}

const isRich = (value: unknown): value is Rich =>
  Array.isArray(value) && value.some((piece) => typeof piece === 'object' && piece !== null && 'strong' in piece);

function workings(value: unknown): Worked[] {
  if (value === null || typeof value !== 'object') return [];
  if ('kind' in value && (value.kind === 'arithmetic' || value.kind === 'sampled')) return [value as Worked];
  return Object.values(value).flatMap(workings);
}

/** Two spaces, one at an end, one between Han characters or before a closing mark. */
const SPACES =
  /[ \u00a0][ \u00a0]|^[ \u00a0]|[ \u00a0]$|\p{Script=Han}[ \u00a0]\p{Script=Han}|[ \u00a0][，。：；？！、%]/u;

const ids = [
  ...model.criteria.map(({ id }) => id),
  ...model.questions.map(({ path }) => path),
  ...model.duties.map(({ id }) => id),
  ...model.safeguards.map(({ id }) => id),
  ...model.costs.parameters.map(({ id }) => id),
].filter((id) => /[-.]/.test(id) && id !== 'on-cost');

const companies: fc.Arbitrary<Answers> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    extra: fc.record(
      {
        'cost.region': fc.constantFrom('CN', 'US', 'own'),
        'cost.currency': fc.constantFrom('EUR', 'JPY', 'CHF'),
        'cost.horizonYears': fc.integer({ min: 1, max: 5 }),
        'today.placement': fc.constantFrom('it', 'operations', 'finance', 'general', 'external', 'nobody'),
        'today.admins': fc.constantFrom(0, 0.5, 1, 3, 40),
        'today.standstillHours': fc.constantFrom(0, 1, 14, 300),
        'controls.no-posting': fc.constantFrom('yes', 'no'),
        'capability.it': fc.constantFrom('absent', 'strong'),
        'capability.finance': fc.constantFrom('absent', 'strong'),
        'capability.operations': fc.constantFrom('absent', 'basic'),
        'capability.general': fc.constantFrom('absent', 'none'),
      },
      { requiredKeys: [] },
    ),
    overrides: fc.record(
      { wage: fc.constantFrom(90_000, 1_000_000), 'on-cost': fc.constant(1.3), 'standstill-cash': fc.constant(5000) },
      { requiredKeys: [] },
    ),
  })
  .map(({ seed, extra, overrides }) => {
    const values = { ...realisticCompany(seed).values, ...defined(extra) };
    return { values, overrides: defined(overrides) };
  });

function defined<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

const reports = (answers: Answers): Report[] => {
  const assessment = assess(model, answers, { samples: 256 });
  return (['en', 'zh'] satisfies Language[]).map((language) =>
    makeReport({ model, wording: wording[language], words: allWords[language], answers, assessment }),
  );
};

const decimals = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/** Signs and words that a figure may end in; a bare figure is none. */
const BARE_FIGURE = /\d[\d,.]*$/;

/** No two reasons share a sentence (below), and none ends in a bare id or a figure without a unit. */
function reasonsEndInWords(report: Report): void {
  for (const { headline, why, from, tips } of report.reasons.rows) {
    for (const text of [headline, why, from, tips?.text ?? ''].filter((each) => each !== '')) {
      expect(text, 'a sentence is closed').toMatch(/[.。]$/);
      expect(text.slice(0, -1), 'a figure without a unit').not.toMatch(BARE_FIGURE);
      expect(
        ids.some((id) => text.slice(0, -1).endsWith(id)),
        text,
      ).toBe(false);
    }
  }
}

/**
 * Fields whose figures are no results: what the reader answered, thresholds that a worked figure beside them repeats,
 * numbers of clauses and notes, ticks of an axis, and sentences whose figures stand in a worked figure of their own.
 */
const NO_RESULT = new Set([
  'answered',
  'title',
  'from',
  'to',
  'label',
  'because',
  'meaning',
  'statement',
  'mend',
  'question',
  'settledBy',
  'clause',
  'sources',
  'limits',
  'structure',
  'duties',
  'safeguards',
  'musts',
  'warnings',
  'dropped',
  'contradictions',
  'axis',
  'ticks',
  'columns',
  'note',
  'chartNote',
  'ours',
  'figures',
  'fields',
]);

/**
 * Every figure stands in an object that says how it came about, or directly in a part of one. A row of a table speaks
 * for itself, unless its section says it for all rows at once; the report as a whole speaks for nothing.
 */
function figuresExplained(value: object, path: string, around = false, covered = false): void {
  const own = path.includes('.') && hasWorked(value);
  const all = covered || Object.values(value).some(isWorked);
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}.${key}`;
    if (NO_RESULT.has(key) || TABLES_OF_EXPLANATION.test(here)) continue;
    const text = isRich(inner) ? plain(inner) : isTexts(inner) ? inner.join(' ') : inner;
    if (isObject(text)) figuresExplained(text, here, (own || around) && !Array.isArray(text), all);
    else if (typeof text === 'string' && /\d/.test(text)) expect(own || around || all, `${here}: ${text}`).toBe(true);
  }
}

const isWorked = (value: unknown): boolean =>
  isObject(value) && 'kind' in value && (value.kind === 'arithmetic' || value.kind === 'sampled');

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

/** What is shown one level down itself: shares under each other rule, and the conditions of a label. */
const TABLES_OF_EXPLANATION = /^\w+\.(otherRules|confidence\.rule\.rows)/;

/** Whether the object says how it came about, itself or in what it holds. */
function hasWorked(value: object): boolean {
  return Object.values(value).some(
    (each) =>
      isObject(each) &&
      (('kind' in each && (each.kind === 'arithmetic' || each.kind === 'sampled')) || hasWorked(each)),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function check(report: Report): void {
  // Titles of sources are as published.
  const said = words({ ...report, sources: report.sources.title });
  for (const text of said) {
    expect(text, 'a hole in a sentence').not.toMatch(/undefined|NaN|Infinity|null|\[object|\{|\}/);
    expect(text, 'spaces').not.toMatch(SPACES);
    if (report.language === 'en') expect(text, 'a hyphen for a minus').not.toMatch(/(^|\s)-\d/);
  }
  const text = said.join('\n');
  for (const id of ids) expect(text, id).not.toContain(id);
  const sentences = report.reasons.rows.flatMap(({ headline, why }) => [
    headline,
    ...why.split(/(?<=[.。！？])\s*/u).filter((sentence) => sentence !== ''),
  ]);
  expect(new Set(sentences).size, sentences.join('\n')).toBe(sentences.length);
  reasonsEndInWords(report);
  figuresExplained(report, report.language);
  for (const worked of workings(report)) {
    if (worked.kind !== 'arithmetic') continue;
    const off = Math.abs(evaluate(worked.expression) - evaluate(worked.shown));
    expect(off, `${worked.expression} = ${worked.shown}`).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals(worked.shown) + 1e-9,
    );
  }
  expect(textReport(report)).not.toMatch(/undefined|NaN/);
}

describe('whatever the company', () => {
  it('a report has no hole, no raw id, no sentence twice, and arithmetic that comes out', () => {
    fc.assert(
      fc.property(companies, (answers) => {
        for (const report of reports(answers)) check(report);
      }),
      { numRuns: 20 },
    );
  });

  it('so has the report of no answer at all, and of each example', () => {
    const none: Answers = { values: {}, overrides: {} };
    for (const report of reports(none)) check(report);
    const overrideIds = model.costs.parameters.map(({ id }) => id);
    const regionIds = model.costs.regions.map(({ id }) => id);
    for (const example of content.examples) {
      const { answers, faults } = parseAnswers(example.answers, overrideIds, regionIds);
      expect(faults).toEqual([]);
      for (const report of reports(answers)) check(report);
    }
  });
});
