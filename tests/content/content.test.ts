/** The real content: whole, in both languages, and typeset as Chinese and English are. */
import { describe, expect, it } from 'vitest';
import { answerFields, countedPaths } from '../../src/model/answerFields.ts';
import { citedSources, resultWording } from '../../src/model/browserData.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';

const { model, wording, examples } = loadModel('content');

/** Every text of a wording with the path to it. */
function* texts(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}/${key}`);
  }
}

describe('the decision as data', () => {
  it('asks for every path of the answers but the own currency', () => {
    expect(new Set(model.questions.map(({ path }) => path))).toEqual(
      new Set(answerFields.map(({ path }) => path).filter((path) => path !== 'cost.currency')),
    );
    expect(countedPaths).toHaveLength(31);
  });

  it('has nine questions in the short version', () => {
    const short = model.questions.flatMap((question) => (question.short === null ? [] : [question.short]));
    expect([...new Set(short)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has priors that sum to 1 and never guesses whether a department exists', () => {
    for (const question of model.questions) {
      if (question.kind !== 'option') continue;
      const sum = question.options.reduce((total, option) => total + option.prior, 0);
      expect(sum, question.path).toBeCloseTo(1, 12);
      if (!question.path.startsWith('capability.')) continue;
      const guessed = question.options.filter((option) => option.prior > 0).map(({ id }) => id);
      expect(guessed, question.path).toEqual(['none', 'basic', 'strong']);
    }
  });

  it('gives each lowering word the exact reciprocal of its raising word', () => {
    for (const word of ['+', '++', '+++']) {
      const up = model.vocabulary[word];
      const down = model.vocabulary['-'.repeat(word.length)];
      expect((up?.low ?? 0) * (down?.high ?? 0)).toBeCloseTo(1, 12);
      expect((up?.high ?? 0) * (down?.low ?? 0)).toBeCloseTo(1, 12);
    }
  });

  it('has no effect on the ranking in answers about today, cost, controls and the protection grade', () => {
    for (const question of model.questions) {
      if (!/^(today|cost|controls)\.|protectionGrade$/.test(question.path)) continue;
      const cells = question.kind === 'number' ? question.breakpoints : question.options;
      for (const cell of cells) expect(Object.keys(cell.effects), question.path).toEqual([]);
    }
  });

  it('cites sources that the reader can look up', () => {
    for (const id of citedSources(model)) {
      if (id !== 'judgement') expect(wording.en.sources[id]?.title, id).toBeTruthy();
    }
  });
});

describe('the words', () => {
  it('have the same keys in both languages, and none is empty in one only', () => {
    const shape = (language: 'en' | 'zh') =>
      [...texts(wording[language])].map(([path, text]) => `${path} ${text === '' ? 'empty' : 'full'}`);
    expect(shape('zh')).toEqual(shape('en'));
  });

  it.each(['en', 'zh'] as const)('name every question, option and criterion in %s', (language) => {
    for (const question of model.questions) {
      const words = wording[language].questions[question.path];
      for (const text of [words?.title, words?.label, words?.hint, words?.who])
        expect(text, question.path).toBeTruthy();
      if (question.kind === 'number') {
        expect(words?.unit, question.path).toBeTruthy();
        expect(words?.phrase, question.path).toContain('{n}');
        continue;
      }
      for (const option of question.options) {
        const said = words?.options[option.id];
        expect(said?.label, `${question.path} ${option.id}`).toBeTruthy();
        expect(said?.phrase, `${question.path} ${option.id}`).toBeTruthy();
        const moves = Object.keys(option.effects).length + option.shifts.length > 0;
        if (moves) expect(said?.why, `${question.path} ${option.id}`).toBeTruthy();
      }
    }
    for (const { id, naturalBest } of model.criteria) {
      const words = wording[language].criteria[id];
      expect(words?.name && words.meaning, id).toBeTruthy();
      for (const placement of model.placements) expect(words?.headline[placement.id], id).toBeTruthy();
      if (naturalBest) expect(words?.cell[naturalBest], id).toBeTruthy();
    }
  });

  it('leave no placeholder unfilled', () => {
    for (const language of ['en', 'zh'] as const) {
      const { tensions, oddities, ...others } = wording[language];
      for (const [path, text] of texts(others)) expect(text.replace(/\{(n|currency)\}/, ''), path).not.toMatch(/[{}]/);
      // In these the reader's answers are filled in, by path.
      for (const [path, text] of texts({ tensions, oddities })) {
        const named = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
        const known = [...answerFields.map((field) => field.path), 'answer', 'label'];
        expect(
          named.filter((name) => !known.includes(name)),
          path,
        ).toEqual([]);
      }
    }
  });

  it('put no half-width punctuation between Han characters', () => {
    for (const [path, text] of zhTexts())
      expect(text, path).not.toMatch(/\p{Script=Han}\s*[,;:?!()]\s*\p{Script=Han}/u);
    for (const [path, text] of zhTexts()) expect(text, path).not.toMatch(/\p{Script=Han}[,;:?!]$/u);
  });

  it('put a space between Han and Latin letters or figures, and none beside full-width marks or before %', () => {
    for (const [path, text] of zhTexts()) {
      expect(text.replace(/\{n\}/g, '9'), path).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
      expect(text, path).not.toMatch(/[，。：；？！（）“”、] | [，。：；？！（）“”、%]/u);
    }
  });

  it('address nobody as 你', () => {
    for (const [path, text] of zhTexts()) expect(text, path).not.toMatch(/你/);
  });

  it('leave what only the method page says out of the file for the result', () => {
    const shown = resultWording(wording.en);
    expect(Object.keys(shown)).toEqual(Object.keys(wording.en));
    expect(shown.vocabulary).toEqual({});
    expect(shown.questions['company.employees']?.title).toBe(wording.en.questions['company.employees']?.title);
  });
});

/** Titles and publishers of sources are given as published. */
function* zhTexts(): Generator<[string, string]> {
  for (const each of texts({ ...wording.zh, sources: {} })) yield each;
  for (const { id, name, description, expect: expected } of examples) {
    yield* texts([name.zh, description.zh, expected.why.zh], id);
  }
}

describe('the examples', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s opens whole', (_, example) => {
    const { answers, faults } = parseAnswers(
      example.answers,
      model.costs.parameters.map(({ id }) => id),
      model.costs.regions.map(({ id }) => id),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(answers.values).length).toBeGreaterThan(25);
  });

  it("are the article's four and two more, one of them in the United States", () => {
    expect(examples.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['large-multinational', 'small-manufacturer', 'finance-company', 'online-retailer']),
    );
    expect(examples.length).toBeGreaterThanOrEqual(6);
    expect(examples.some(({ answers }) => JSON.stringify(answers).includes('"region":"US"'))).toBe(true);
  });
});
