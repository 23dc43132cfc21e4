/** Which figures a line rests on, read off the formulas with the figures that are used. */
import { medianInputs } from './inputs.ts';
import type { Line } from './lines.ts';
import { createQuantities } from './quantities.ts';
import type { Setting } from './setting.ts';

/**
 * Ids of the parameters behind `line`, in the data's order. A figure of the reader's stands in its own unit, so that
 * what ours would be multiples of is no part of the line any more.
 */
export function lineParameters(setting: Setting, line: Line): string[] {
  const inputs = medianInputs(setting);
  const read = new Set<string>();
  const noted = (figure: (id: string) => ReturnType<typeof inputs.figure>) => (id: string) => {
    read.add(id);
    return figure(id);
  };
  const quantities = createQuantities({
    ...inputs,
    figure: noted(inputs.figure),
    logarithm: noted(inputs.logarithm),
  });
  for (const name of [...line.shared, ...line.own]) quantities(name);
  return setting.model.costs.parameters.map(({ id }) => id).filter((id) => read.has(id));
}
