/** Where the answers place a company between the simplest and the most complex ERP, factor by factor. */
import type { WorkloadFactor } from '../../model/costData.ts';
import type { Model } from '../../model/decision.ts';
import type { Readings } from '../decision/readings.ts';
import { type Amount, borrow, each } from './amount.ts';

/**
 * For each factor's parameter the exponent −1 (simplest) … 1 (most complex) with which it multiplies the workload; one
 * number where the answers settle it, else one for each reading.
 */
export function complexityExponents(model: Model, readings: Readings): ReadonlyMap<string, Amount> {
  return new Map(
    model.costs.workload.factors.map((factor) => [
      factor.parameter,
      each(position(model, readings, factor), (value) => 2 * Math.min(1, Math.max(0, value)) - 1),
    ]),
  );
}

function position(model: Model, readings: Readings, factor: WorkloadFactor): Amount {
  if (factor.kind === 'options') return optionValues(model, readings, factor.path, factor.positions);
  if (factor.kind === 'number') {
    const start = Math.log1p(factor.from);
    const width = Math.log1p(factor.to) - start;
    return each(readings.number(factor.path), (value) => (Math.log1p(value) - start) / width);
  }
  const paths = model.questions.map(({ path }) => path).filter((path) => path.startsWith(factor.path));
  let level: Amount = 0;
  for (const path of paths.sort()) level = addOptionValues(level, model, readings, path, factor.weights);
  return each(level, (value) => (value - factor.from) / (factor.to - factor.from));
}

function optionValues(
  model: Model,
  readings: Readings,
  path: string,
  values: Readonly<Record<string, number>>,
): Amount {
  return addOptionValues(0, model, readings, path, values);
}

/** `total` and the value of the option that is read at `path`. */
function addOptionValues(
  total: Amount,
  model: Model,
  readings: Readings,
  path: string,
  values: Readonly<Record<string, number>>,
): Amount {
  const question = model.questions.find((each) => each.path === path);
  if (question?.kind !== 'option') throw new RangeError(`${path} is no option question of this model`);
  const byIndex = Float64Array.from(question.options, (option) => values[option.id] ?? 0);
  const read = readings.option(path);
  if (typeof read === 'number') {
    const value = byIndex[read] as number;
    return typeof total === 'number' ? total + value : each(total, (sum) => sum + value);
  }
  const result = typeof total === 'number' ? borrow(read.length).fill(total) : total;
  for (let i = 0; i < read.length; i++) result[i] = (result[i] as number) + (byIndex[read[i] as number] as number);
  return result;
}
