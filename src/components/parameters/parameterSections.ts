/** The figures behind the cost as their pages show them. */
import { parameterUses } from '../../engine/cost/parameterUses.ts';
import { methodTableWords } from '../../i18n/methodTables.ts';
import { parameterWords } from '../../i18n/parameters.ts';
import type { CostParameter, ParameterValue } from '../../model/costData.ts';
import type { Model } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import { NBSP } from '../../report/format.ts';
import { type CitedRow, cell } from '../method/citedTable.ts';
import { inReadingOrder, type ParameterGroup, parameterGroup } from './parameterGroups.ts';

export interface ParameterSection {
  readonly id: string;
  readonly name: string;
  /** What the figure means, where its values say by themselves where they come from. */
  readonly note: string | null;
  /** The lines of the cost that rest on it. */
  readonly uses: readonly string[];
  readonly rows: readonly CitedRow[];
}

/** Every figure of a page, in reading order, with a row for each of its values. */
export function parameterSections(model: Model, wording: Wording, group: ParameterGroup): readonly ParameterSection[] {
  const uses = parameterUses(model);
  return inReadingOrder(model.costs.parameters)
    .filter((parameter) => parameterGroup(parameter) === group)
    .map((parameter) => {
      const said = wording.parameters[parameter.id];
      const single = parameter.values.length === 1;
      return {
        id: parameter.id,
        name: said?.name ?? parameter.id,
        note: single ? null : (said?.note ?? null),
        uses: (uses.get(parameter.id) ?? []).map((topic) => wording.topics[topic] ?? topic),
        rows: parameter.values.map((value) => valueRow(model, wording, parameter, value)),
      };
    });
}

function valueRow(model: Model, wording: Wording, parameter: CostParameter, value: ParameterValue): CitedRow {
  const words = parameterWords[wording.language];
  const said = wording.parameters[parameter.id];
  const { region, distribution, low, likely, high } = value;
  return {
    cells: [
      cell(region === '*' ? words.everywhere : (wording.regions[region] ?? region), { kind: 'nowrap' }),
      cell(distribution === 'point' ? exact(likely) : [low, likely, high].map(exact).join(`${NBSP}·${NBSP}`), {
        note: unitOf(model, wording, parameter, region),
      }),
      cell(said?.notes?.[region] ?? said?.note ?? '', { note: words.evidence(value) }),
    ],
    sources: value.sources,
  };
}

/** The unit of a figure, or what it is a multiple of. */
export function unitOf(
  { costs }: Model,
  { parameters, language }: Wording,
  { id, unit, scale }: CostParameter,
  region: string,
): string {
  if (scale !== 'none') return methodTableWords[language].figures.multiples[scale];
  const currency = costs.regions.find((each) => each.id === region)?.currency ?? '';
  return (parameters[id]?.unit ?? unit).replace('{currency}', currency);
}

/** A figure as it stands in the data, with its thousands set apart. */
export function exact(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
