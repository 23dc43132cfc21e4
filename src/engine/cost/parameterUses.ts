/** Which lines of the cost rest on which parameter: read off the formulas themselves, so that no list can grow stale. */
import type { CostParameter } from '../../model/costData.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import { hostLines, type Line, ROLE_LINE } from './lines.ts';
import { createQuantities } from './quantities.ts';

const PLACEMENTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/** Topic of the rates that turn today's prices into those of an average year of the estimate. */
const SETTINGS = 'settings';

/**
 * Topics of the lines in which a parameter's figure is a part, by parameter, in the order in which lines are shown;
 * whatever the answers, with our own figures. Every parameter of the model has an entry, empty where no line uses it.
 */
export function parameterUses(model: Model): ReadonlyMap<string, readonly string[]> {
  const uses = new Map(model.costs.parameters.map(({ id }) => [id, new Set<string>()]));
  // Whoever gives the ERP away to whomever moves it: then each placement has all the lines that it can have.
  const lines = PLACEMENTS.flatMap((placement) => hostLines(placement, { host: 'external', standstillHost: null }));
  for (const line of [ROLE_LINE, ...lines]) for (const id of parametersOf(line, model)) uses.get(id)?.add(line.topic);
  return new Map([...uses].map(([id, topics]) => [id, [...topics]]));
}

/** Ids of the parameters that are read when `line` is worked out, with our own figures. */
export function parametersOf(line: Line, model: Model): ReadonlySet<string> {
  const parameters = new Map(model.costs.parameters.map((parameter) => [parameter.id, parameter]));
  const read = new Set(line.once ? [] : settingsOf(model.costs.parameters));
  const figure = (id: string): number => {
    read.add(id);
    return 1;
  };
  const quantities = createQuantities({
    users: 1,
    referenceUsers: 1,
    standstillHost: null,
    exponents: new Map(model.costs.workload.factors.map(({ parameter }) => [parameter, 1])),
    figure,
    logarithm: figure,
    inUnit: () => false,
    scale: (id) => {
      const parameter = parameters.get(id);
      if (!parameter) throw new RangeError(`the cost data hold no ${id}`);
      return parameter.scale;
    },
  });
  for (const name of [...line.shared, ...line.own]) quantities(name);
  return read;
}

/** What happens once, at the start, is neither discounted nor grown (setting.ts). */
const settingsOf = (parameters: readonly CostParameter[]): string[] =>
  parameters.filter(({ topic }) => topic === SETTINGS).map(({ id }) => id);
