/** Reads `content/costs/`: the figures for the engine, their words, and the teams that were really seen. */
import type { z } from 'zod';
import { checkShape } from './checkShape.ts';
import { ContentError, type ContentFault } from './contentError.ts';
import { type AgedFile, agedFile } from './costAge.ts';
import { checkParameter, checkRegions, checkRequired, fault } from './costChecks.ts';
import type { CostData, CostParameter, ParameterValue, WorkloadFactor, WorkloadRules } from './costData.ts';
import {
  type ObservedRatioFile,
  type ObservedTeamFile,
  observedRatiosSchema,
  observedTeamsSchema,
  type ParameterFile,
  parameterSchema,
  quantitiesSchema,
  regionsSchema,
  topicsSchema,
  workloadSchema,
} from './costSchema.ts';
import type { Language, ParameterWording, Wording } from './wording.ts';
import { readYamlFile, readYamlFolder, type YamlFile } from './yamlFile.ts';

export type CostWording = Pick<Wording, 'parameters' | 'topics' | 'leavesOut' | 'regions'>;

/** A team that was really seen, in one language; `users` where they are known, else the organisation's employees. */
export interface ObservedTeam {
  readonly id: string;
  readonly users: number | null;
  readonly employees: number | null;
  readonly administrators: number;
  /** `at-least`: found by the titles of posts alone. */
  readonly count: 'exact' | 'at-least';
  readonly year: number;
  readonly sources: readonly string[];
  readonly read: string;
  readonly name: string;
  readonly note: string;
}

/** A published ratio of users to administrators, in one language; see the head of `observed-ratios.yaml`. */
export interface ObservedRatio {
  readonly id: string;
  readonly at: number;
  readonly against: number | null;
  readonly value: number;
  /** Null where the source has no date. */
  readonly year: number | null;
  readonly sources: readonly string[];
  readonly name: string;
  readonly note: string;
}

export interface LoadedCosts {
  readonly costs: CostData;
  readonly wording: Readonly<Record<Language, CostWording>>;
  readonly observedTeams: Readonly<Record<Language, readonly ObservedTeam[]>>;
  readonly observedRatios: Readonly<Record<Language, readonly ObservedRatio[]>>;
  /** How old the figures of each file are, for `oldFigures`. */
  readonly dated: readonly AgedFile[];
}

interface Parsed<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/** The cost data below `contentFolder`. `sourceIds`: ids of `sources.yaml`. Throws `ContentError` with every fault. */
export function loadCosts(contentFolder: string, sourceIds: readonly string[]): LoadedCosts {
  const faults: ContentFault[] = [];
  const read = <T extends z.ZodType>(name: string, schema: T): Parsed<z.output<T>> | null =>
    parse(readYamlFile(contentFolder, `costs/${name}`), schema, faults);
  const regions = read('regions.yaml', regionsSchema);
  const topics = read('topics.yaml', topicsSchema);
  const quantities = read('quantities.yaml', quantitiesSchema);
  const workload = read('workload.yaml', workloadSchema);
  const teams = read('observed-teams.yaml', observedTeamsSchema);
  const ratios = read('observed-ratios.yaml', observedRatiosSchema);
  const parameters = readYamlFolder(contentFolder, 'costs/parameters').flatMap((file) => {
    const parsed = parse(file, parameterSchema, faults);
    return parsed ? [parsed] : [];
  });
  if (faults.length > 0 || !regions || !topics || !quantities || !workload || !teams || !ratios)
    throw new ContentError(faults);

  const context = {
    regions: regions.value,
    topics: new Set(Object.keys(topics.value)),
    sourceIds: new Set(sourceIds),
  };
  faults.push(...checkRegions(regions.file, regions.value));
  for (const { file, value } of parameters) faults.push(...checkParameter(file, value, context));
  const ids = new Set(parameters.map(({ value }) => value.id));
  faults.push(...checkRequired(`${topics.file.file.replace('topics.yaml', 'parameters')}`, ids));
  workload.value.factors.forEach(({ parameter }, i) => {
    if (ids.has(parameter)) return;
    const what = `The factor names the parameter "${parameter}", which does not exist.`;
    faults.push(fault(workload.file, ['factors', i, 'parameter'], what, 'Correct the name, or add the parameter.'));
  });
  teams.value.forEach((team, i) => {
    faults.push(...checkTeam(teams.file, team, i, context.sourceIds));
  });
  ratios.value.forEach(({ sources }, i) => {
    faults.push(...checkSources(ratios.file, sources, i, context.sourceIds));
  });
  if (faults.length > 0) throw new ContentError(faults);

  const wording = (language: Language): CostWording => ({
    parameters: {
      ...mapValues(quantities.value, (each) => words(each, language)),
      ...Object.fromEntries(parameters.map(({ value }) => [value.id, parameterWords(value, language)])),
    },
    topics: mapValues(topics.value, (each) => each[language]),
    leavesOut: mapValues(topics.value, (each) => each['leaves-out']?.[language] ?? ''),
    regions: Object.fromEntries(regions.value.map(({ id, name }) => [id, name[language]])),
  });
  return {
    costs: {
      regions: regions.value.map(({ id, within = null, currency, year }) => ({ id, within, currency, year })),
      parameters: parameters.map(({ value }) => toParameter(value)),
      workload: toWorkload(workload.value),
    },
    wording: { en: wording('en'), zh: wording('zh') },
    observedTeams: {
      en: teams.value.map((team) => toTeam(team, 'en')),
      zh: teams.value.map((team) => toTeam(team, 'zh')),
    },
    observedRatios: {
      en: ratios.value.map((ratio) => toRatio(ratio, 'en')),
      zh: ratios.value.map((ratio) => toRatio(ratio, 'zh')),
    },
    dated: parameters.map(({ file, value }) => agedFile(file, value)),
  };
}

function parse<T extends z.ZodType>(file: YamlFile, schema: T, faults: ContentFault[]): Parsed<z.output<T>> | null {
  const value = checkShape(file, schema, faults);
  return value === null ? null : { file, value };
}

const checkSources = (
  file: YamlFile,
  sources: readonly string[],
  i: number,
  sourceIds: ReadonlySet<string>,
): ContentFault[] =>
  sources
    .filter((id) => !sourceIds.has(id))
    .map((id) =>
      fault(file, [i, 'sources'], `Source "${id}" is not in content/sources.yaml.`, 'Add it there, or correct the id.'),
    );

function checkTeam(file: YamlFile, team: ObservedTeamFile, i: number, sourceIds: ReadonlySet<string>): ContentFault[] {
  const faults = checkSources(file, team.sources, i, sourceIds);
  if ((team.users === undefined) === (team.employees === undefined)) {
    faults.push(
      fault(file, [i], 'A team has either users or employees.', 'Give one of the two: users where they are known.'),
    );
  }
  return faults;
}

function toParameter(file: ParameterFile): CostParameter {
  return {
    id: file.id,
    unit: file.unit,
    scale: file.scale ?? 'none',
    topic: file.topic,
    placement: file.placement ?? null,
    basis: file.basis,
    plausible: file.plausible,
    values: file.values.map(toValue),
  };
}

function toValue({
  point,
  pert,
  triangular,
  region,
  year,
  sources,
  class: confidence,
  'read-at': readAt,
  read,
}: ParameterFile['values'][number]): ParameterValue {
  const distribution = pert ? 'pert' : triangular ? 'triangular' : 'point';
  const [low, likely, high] = pert ?? triangular ?? [point ?? 0, point ?? 0, point ?? 0];
  return {
    region,
    low,
    likely,
    high,
    distribution,
    year,
    sources: sources === 'judgement' ? [sources] : sources,
    confidence,
    readAt: readAt ?? null,
    read,
  };
}

function toWorkload(file: z.output<typeof workloadSchema>): WorkloadRules {
  const factors = file.factors.map((factor): WorkloadFactor => {
    if ('positions' in factor) return { kind: 'options', ...factor };
    return 'weights' in factor ? { kind: 'levels', ...factor } : { kind: 'number', ...factor };
  });
  return { referenceUsers: file['reference-users'], factors };
}

function toTeam(file: ObservedTeamFile, language: Language): ObservedTeam {
  return {
    ...file,
    users: file.users ?? null,
    employees: file.employees ?? null,
    name: file.name[language],
    note: file.note[language],
  };
}

const toRatio = ({ against, year, ...file }: ObservedRatioFile, language: Language): ObservedRatio => ({
  ...file,
  against: against ?? null,
  year: year ?? null,
  name: file.name[language],
  note: file.note[language],
});

type Words = Pick<ParameterFile, 'name' | 'unit-name' | 'note'>;

const words = (file: Words, language: Language): ParameterWording => ({
  name: file.name[language],
  unit: file['unit-name'][language],
  note: file.note[language],
});

/** The same with where the value of each region comes from. */
const parameterWords = (file: ParameterFile, language: Language): ParameterWording => ({
  ...words(file, language),
  notes: Object.fromEntries(file.values.flatMap(({ region, note }) => (note ? [[region, note[language]]] : []))),
});

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
