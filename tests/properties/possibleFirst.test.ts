import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstShares } from '../../src/engine/decision/firstShares.ts';
import { possibleFirst } from '../../src/engine/decision/possibleFirst.ts';
import { type PreparedModel, prepareModel } from '../../src/engine/decision/preparedModel.ts';
import { score, withAnswer } from '../../src/engine/decision/scoring.ts';
import { activePlacements } from '../../src/engine/rank.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { NumberQuestion } from '../../src/model/decision.ts';
import { content } from '../content.ts';
import { bestLead } from './bestReading.ts';
import { companies } from './companies.ts';
import { narrowed, narrower } from './narrowed.ts';
import { readingOf, valuesOf } from './oneReading.ts';
import { randomNumbers, realisticCompany } from './realisticCompany.ts';
import { runs } from './runs.ts';

const { model } = content;
const prepared = prepareModel(model);
const draws = createDraws(1, 512);

/**
 * The model itself excludes hardly any placement: its ranges are wide on purpose. So the bound is held to models whose
 * ranges are a quarter, a tenth and a twentieth as wide, where it excludes one for every third company and more.
 */
const WIDTHS = [0.25, 0.1, 0.05] as const;
const sharp = new Map<number, PreparedModel>(
  [1, ...WIDTHS].map((times) => [times, prepareModel(narrowed(model, times))]),
);
const asWide = (times: number): PreparedModel => sharp.get(times) ?? prepared;

describe('a reading written out', () => {
  test('has the values that the engine gives it', () => {
    fc.assert(
      fc.property(companies(model), fc.nat(511), (answers, i) => {
        const { values, readings } = score(prepared, answers, draws);
        const inReading = (column: ArrayLike<number> | number): number =>
          typeof column === 'number' ? column : (column[i] as number);
        const plain = valuesOf(
          readingOf(prepared, answers, {
            uniform: (name) => draws.uniforms(name)[i] as number,
            option: (path) => inReading(readings.option(path)),
            number: (path) => inReading(readings.number(path)),
          }),
        );
        plain.forEach((value, p) => {
          expect(Math.abs(value / (values[p]?.[i] as number) - 1)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('possible firsts', () => {
  test('no drawn reading puts another first', () => {
    fc.assert(
      fc.property(companies(model, { absent: true }), fc.constantFrom(1, ...WIDTHS), (answers, times) => {
        const of = asWide(times);
        const active = activePlacements(of, answers);
        const possible = possibleFirst(of, answers, active);
        firstShares(score(of, answers, draws).values, active).forEach((share, p) => {
          if (share > 0) expect(possible).toContain(p);
        });
      }),
      { numRuns: runs() },
    );
  });

  test('no search among readings finds one that puts another first', () => {
    let searched = 0;
    fc.assert(
      fc.property(companies(model), fc.constantFrom(...WIDTHS), fc.nat(), (answers, times, seed) => {
        const of = asWide(times);
        const active = of.placements.map(() => true);
        const possible = possibleFirst(of, answers, active);
        of.placements.forEach((placement, p) => {
          if (possible.includes(p)) return;
          searched++;
          expect(bestLead(of, answers, p, active, randomNumbers(seed), 2), placement).toBeLessThanOrEqual(0);
        });
      }),
      { numRuns: runs(100) },
    );
    expect(searched).toBeGreaterThan(runs(100) / 10);
  });

  test('the bound is of use: for nine companies in ten it names nobody that the search does not reach', () => {
    const count = 40;
    let tight = 0;
    let excluding = 0;
    for (let i = 1; i <= count; i++) {
      const of = asWide(0.1);
      const answers = realisticCompany(i);
      const active = activePlacements(of, answers);
      const possible = possibleFirst(of, answers, active);
      if (possible.length < active.filter(Boolean).length) excluding++;
      if (possible.every((p) => bestLead(of, answers, p, active, randomNumbers(i), 8) > 0)) tight++;
    }
    expect(tight / count).toBeGreaterThanOrEqual(0.9);
    expect(excluding / count).toBeGreaterThan(0.2);
  });

  // Outside the range that another answer leaves open, a number is no narrower answer but a different one.
  const insideOpenRange = ({ breakpoints, shareOf }: NumberQuestion, { values }: Answers): number[] => {
    const points = breakpoints.map(({ at }) => at);
    const whole = shareOf && values[shareOf.path];
    if (!shareOf || typeof whole !== 'number') return points;
    const [low, high] = [whole * shareOf.low, whole * shareOf.high];
    return [low, ...points.filter((at) => at > low && at < high), high];
  };

  test('answering a question never adds a possible first', () => {
    const ranking = model.questions.filter(({ path }) => prepared.byPath.has(path));
    fc.assert(
      fc.property(
        companies(model),
        fc.constantFrom(...ranking),
        fc.constantFrom(...WIDTHS),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (company, question, times, u) => {
          const of = asWide(times);
          const open = withAnswer(company, question.path, null);
          const values =
            question.kind === 'number'
              ? insideOpenRange(question, company)
              : question.options.filter(({ prior }) => prior > 0).map(({ id }) => id);
          const value = values[Math.floor(u * values.length)] as string | number;
          const answered = withAnswer(open, question.path, value);
          const { 'strategy.first': first, 'strategy.second': second } = answered.values;
          if (first !== undefined && first === second) return;
          const active = prepared.placements.map(() => true);
          const wide = possibleFirst(of, open, active);
          for (const p of possibleFirst(of, answered, active)) expect(wide).toContain(p);
        },
      ),
      { numRuns: runs() },
    );
  });

  test.each(Object.entries(narrower))('narrower %s never add a possible first', (_, narrow) => {
    const pairs = [1, 0.25, 0.1].flatMap((times) =>
      [0.5, 0].map((less) => {
        const wide = narrowed(model, times);
        return [prepareModel(wide), prepareModel(narrow(wide, less))] as const;
      }),
    );
    fc.assert(
      fc.property(companies(model), fc.nat(pairs.length - 1), (answers, pair) => {
        const [wide, within] = pairs[pair] as (typeof pairs)[0];
        const active = wide.placements.map(() => true);
        const possible = possibleFirst(wide, answers, active);
        for (const p of possibleFirst(within, answers, active)) expect(possible).toContain(p);
      }),
      { numRuns: runs() },
    );
  });

  test('who does not exist is none, and does not change whether the others are', () => {
    fc.assert(
      fc.property(
        companies(model),
        fc.constantFrom(...prepared.placements),
        fc.constantFrom(...WIDTHS),
        (company, gone, times) => {
          const of = asWide(times);
          const answers: Answers = withAnswer(company, `capability.${gone}`, 'absent');
          const active = activePlacements(of, answers);
          const possible = possibleFirst(of, answers, active);
          expect(possible).not.toContain(of.placements.indexOf(gone));
          // One rival fewer: whoever could come first before still can.
          const before = possibleFirst(
            of,
            withAnswer(company, `capability.${gone}`, null),
            active.map(() => true),
          );
          for (const p of before) if (active[p]) expect(possible).toContain(p);
        },
      ),
      { numRuns: runs() },
    );
  });
});
