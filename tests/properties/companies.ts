import fc from 'fast-check';
import type { Answers } from '../../src/model/answers.ts';
import type { Model } from '../../src/model/decision.ts';

/** Ranges in which real companies lie; a number is drawn evenly on the logarithm. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  'company.employees': [20, 100_000],
  'company.legalEntities': [1, 150],
  'company.countries': [1, 60],
  'system.users': [5, 30_000],
  'system.integrations': [1, 150],
  'today.admins': [1, 40],
  'today.standstillHours': [1, 200],
  'cost.horizonYears': [1, 5],
};

const LARGEST: Readonly<Record<string, number>> = { 'cost.horizonYears': 5 };

/** Answers of a random company: some set of questions, two priorities that differ, no department absent. */
export function companies(model: Model, options: { absent?: boolean } = {}): fc.Arbitrary<Answers> {
  const fields = model.questions
    .filter((question) => !question.path.startsWith('controls.') && question.path !== 'cost.region')
    .map((question): [string, fc.Arbitrary<string | number | undefined>] => {
      if (question.kind === 'option') {
        const ids = question.options.map((option) => option.id).filter((id) => options.absent || id !== 'absent');
        return [question.path, fc.option(fc.constantFrom(...ids), { nil: undefined })];
      }
      const [low, high] = NUMBERS[question.path] ?? [1, 10];
      const log = fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true });
      const number = log.map((x) => Math.min(LARGEST[question.path] ?? Number.MAX_VALUE, Math.round(Math.exp(x))));
      return [question.path, fc.option(number, { nil: undefined })];
    });
  return fc.record(Object.fromEntries(fields)).map((drawn) => {
    const values: Record<string, string | number> = {};
    for (const [path, value] of Object.entries(drawn)) if (value !== undefined) values[path] = value;
    if (values['strategy.first'] === values['strategy.second']) delete values['strategy.second'];
    return { values, overrides: {} };
  });
}
