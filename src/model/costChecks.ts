/** What must hold of a cost parameter beyond its shape. */
import type { ContentFault } from './contentError.ts';
import type { ParameterFile, RegionFile } from './costSchema.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

const HOSTS = ['it', 'operations', 'finance', 'general'];
const BY_HOST = ['learning-hours', 'support-hours', 'standstill-hours', 'misfit-hours', 'error-hours', 'control-hours'];

/** Figures that the engine's lines are made of. */
const REQUIRED: readonly string[] = [
  ...'wage on-cost hours-per-year turnover hiring-cost running-in training-cost'.split(' '),
  ...'standing-share users-per-administrator size-economy discount-rate wage-growth user-pay'.split(' '),
  ...'course-price support-rate standstill-hours standstill-share standstill-cash'.split(' '),
  ...'error-cash control-cash moving-hours moving-cash'.split(' '),
  ...BY_HOST.flatMap((stem) => HOSTS.map((host) => `${stem}-${host}`)),
];

/** Figures that cannot be carried from one region to another; a reader of region `own` gives them. */
const REGIONAL: readonly string[] = ['wage', 'on-cost'];

export interface CheckContext {
  readonly regions: readonly RegionFile[];
  readonly topics: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

export const fault = (file: YamlFile, at: YamlPath, what: string, mend: string): ContentFault => ({
  file: file.file,
  line: file.lineOf(at),
  what,
  mend,
});

export function checkParameter(file: YamlFile, parameter: ParameterFile, context: CheckContext): ContentFault[] {
  const faults: ContentFault[] = [];
  const add = (at: YamlPath, what: string, mend: string): void => {
    faults.push(fault(file, at, what, mend));
  };
  if (!file.file.endsWith(`/${parameter.id}.yaml`)) {
    add(['id'], `The id "${parameter.id}" is not the file's name.`, 'Name the file after the id; ids never change.');
  }
  if (!context.topics.has(parameter.topic)) {
    add(['topic'], `Unknown topic "${parameter.topic}".`, 'Use one of topics.yaml, or add it there.');
  }
  if (parameter.placement && !parameter.id.endsWith(`-${parameter.placement}`)) {
    add(['placement'], 'The id of a host effect ends in its placement.', `Rename it to …-${parameter.placement}.`);
  }
  const regions = parameter.values.map(({ region }) => region);
  if (REGIONAL.includes(parameter.id) || !regions.includes('*')) {
    const bare = context.regions.filter(({ id, within }) => !regions.includes(id) && !regions.includes(within ?? id));
    for (const { id } of bare) {
      add(['values'], `There is no value for the region "${id}".`, 'Add one, with its source.');
    }
  }
  if (!REGIONAL.includes(parameter.id) && !regions.includes('*')) {
    add(['values'], 'There is no value for every region ("*").', 'Add one: readers with their own figures need it.');
  }
  parameter.values.forEach((value, i) => {
    const at: YamlPath = ['values', i];
    if (value.region !== '*' && !context.regions.some(({ id }) => id === value.region)) {
      add([...at, 'region'], `Unknown region "${value.region}".`, 'Use "*" or one of regions.yaml.');
    }
    if (regions.indexOf(value.region) !== i) {
      add([...at, 'region'], `The region "${value.region}" stands twice.`, 'Keep one of the two.');
    }
    if (value.region === '*' && parameter.unit.startsWith('currency') && !parameter.scale) {
      add([...at, 'region'], 'Money cannot hold for every region.', 'Give a value for each region, or a scale.');
    }
    const sources: readonly string[] = value.sources === 'judgement' ? [] : value.sources;
    for (const id of sources.filter((each) => !context.sourceIds.has(each))) {
      add([...at, 'sources'], `Source "${id}" is not in content/sources.yaml.`, 'Add it there, or correct the id.');
    }
    if (parameter.basis === 'sourced' && value.sources === 'judgement') {
      add(['basis'], 'A figure that rests on judgement is no sourced one.', 'Write estimate, or cite a source.');
    }
    checkEvidence(value, regions.length, (key, what, mend) => add([...at, key], what, mend));
    const [low, , high] = value.pert ?? value.triangular ?? [value.point ?? 0, 0, value.point ?? 0];
    if (low < parameter.plausible.low || high > parameter.plausible.high) {
      add([...at], 'The range leaves the plausible one.', 'Widen plausible, or correct the figures.');
    }
  });
  return faults;
}

/** Class, what was read and where the value comes from must say the same as its sources. */
function checkEvidence(
  value: ParameterFile['values'][number],
  values: number,
  add: (key: string, what: string, mend: string) => void,
): void {
  if (value.sources === 'judgement') {
    if (value.class !== 'judgement') add('class', 'A value without a source has no class.', 'Write judgement.');
    if (value['read-at']) add('read-at', 'Nothing was read for a judgement.', 'Remove it, or cite the source.');
  } else if (!value['read-at']) {
    add('sources', 'It is not said whether the original was read.', 'Add read-at: original, or copy.');
  }
  if (values > 1 && !value.note) {
    add('region', 'This value does not say where it comes from.', 'Add a note to it, in both languages.');
  }
}

/** A region lies in a country of the list, whose money it uses. */
export function checkRegions(file: YamlFile, regions: readonly RegionFile[]): ContentFault[] {
  return regions.flatMap(({ id, within, currency }, i) => {
    const faults: ContentFault[] = [];
    const add = (key: string, what: string, mend: string): void => {
      faults.push(fault(file, [i, key], what, mend));
    };
    if (regions.findIndex((each) => each.id === id) !== i) add('id', `The region "${id}" stands twice.`, 'Keep one.');
    if (within === undefined) return faults;
    const country = regions.find((each) => each.id === within && each.within === undefined);
    if (!country) add('within', `"${within}" is no country of this list.`, 'Name one, or leave it out.');
    else if (country.currency !== currency) add('currency', `"${within}" has another currency.`, 'Use the same.');
    return faults;
  });
}

/** A fault for each figure without which nothing can be worked out. */
export const checkRequired = (folder: string, ids: ReadonlySet<string>): ContentFault[] =>
  REQUIRED.filter((id) => !ids.has(id)).map((id) => ({
    file: `${folder}/${id}.yaml`,
    line: 1,
    what: 'This parameter is missing.',
    mend: 'Put it back, or restore it from version control.',
  }));
