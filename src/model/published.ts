/** The data files that the browser fetches, with the hash of their content in the name. Node side only. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  answerChecks,
  citedSources,
  costModel,
  costWording,
  deeper,
  oddityWords,
  resultModel,
  resultWording,
  roleCosts,
  surveyModel,
  withSources,
} from './browserData.ts';
import { type LoadedContent, loadModel } from './loadModel.ts';
import type { Language } from './wording.ts';

export interface PublishedFile {
  /** Without `.json`: `model-1a2b3c4d`. */
  readonly name: string;
  readonly body: string;
}

export interface PublishedAddresses {
  /** Type `Model`, what the result works with. */
  readonly model: string;
  /** Type `Model`, what the questionnaire works with. */
  readonly survey: string;
  /**
   * Type `CostData`, for the role alone, while no region is told: what `survey` leaves out. Beside it, under the same
   * hash, lie that of each region, as `role-costs-<id>`, and `AnswerChecks`, as `checks`.
   */
  readonly costs: string;
  /** What the questionnaire needs behind the short version. */
  readonly deeper: Readonly<Record<Language, string>>;
  /** Type `Wording`, what the result shows. The questionnaire has its words in the page. */
  readonly wording: Readonly<Record<Language, string>>;
  /** Types `Model` and `Wording`: what the page on the cost works with and shows. */
  readonly costPage: { readonly model: string; readonly wording: Readonly<Record<Language, string>> };
  /** Type `Pick<Wording, 'tensions' | 'oddities'>`, what `wording` leaves out. */
  readonly oddities: Readonly<Record<Language, string>>;
}

interface Published {
  readonly stamp: string;
  readonly content: LoadedContent;
  readonly files: readonly PublishedFile[];
  readonly addresses: PublishedAddresses;
}

let published: Published | null = null;

/** `content/` as loaded for this build; read again only when one of its files changed. */
export const publishedContent = (): LoadedContent => publish().content;

/** Every data file, for the endpoint that writes them. */
export const publishedFiles = (): readonly PublishedFile[] => publish().files;

/** Where pages find the data files. */
export const publishedAddresses = (): PublishedAddresses => publish().addresses;

function publish(): Published {
  const folder = path.resolve(process.cwd(), 'content');
  const stamp = stampOf(folder);
  if (published?.stamp === stamp) return published;
  const content = loadModel(folder);
  const { model, wording } = content;
  const whole = resultModel(model);
  const cited = citedSources(whole);
  const file = (name: string, data: unknown, hashed = data): PublishedFile => ({
    name: `${name}-${createHash('sha256').update(JSON.stringify(hashed)).digest('hex').slice(0, 8)}`,
    body: JSON.stringify(data),
  });
  // The worker is told one address for them all.
  const [costs, checks] = [model.costs, answerChecks(model)];
  const beside = (name: string, data: unknown) => file(name, data, { costs, checks });
  const files = {
    model: file('model', whole),
    survey: file('survey', surveyModel(model)),
    costs: beside('role-costs', roleCosts(costs, null)),
    checks: beside('checks', checks),
    deeperEn: file('deeper-en', deeper(model, wording.en)),
    deeperZh: file('deeper-zh', deeper(model, wording.zh)),
    en: file('wording-en', resultWording(withSources(wording.en, cited))),
    zh: file('wording-zh', resultWording(withSources(wording.zh, cited))),
    costModel: file('cost-model', costModel(model)),
    costEn: file('cost-wording-en', costWording(withSources(wording.en, citedSources(model.costs)))),
    costZh: file('cost-wording-zh', costWording(withSources(wording.zh, citedSources(model.costs)))),
    odditiesEn: file('oddities-en', oddityWords(wording.en)),
    odditiesZh: file('oddities-zh', oddityWords(wording.zh)),
  };
  const address = ({ name }: PublishedFile): string => `/data/${name}.json`;
  published = {
    stamp,
    content,
    files: [
      ...Object.values(files),
      ...costs.regions.map(({ id }) => beside(`role-costs-${id}`, roleCosts(costs, id))),
    ],
    addresses: {
      model: address(files.model),
      survey: address(files.survey),
      costs: address(files.costs),
      deeper: { en: address(files.deeperEn), zh: address(files.deeperZh) },
      wording: { en: address(files.en), zh: address(files.zh) },
      costPage: {
        model: address(files.costModel),
        wording: { en: address(files.costEn), zh: address(files.costZh) },
      },
      oddities: { en: address(files.odditiesEn), zh: address(files.odditiesZh) },
    },
  };
  return published;
}

/** Changes with any file of the folder. */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(path.join(folder, name)).mtimeMs}`)
    .sort()
    .join('\n');
}
