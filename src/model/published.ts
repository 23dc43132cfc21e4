/** The data files that the browser fetches, with the hash of their content in the name. Node side only. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { citedSources, deeper, resultWording, roleCosts, surveyModel, withSources } from './browserData.ts';
import { type LoadedContent, loadModel } from './loadModel.ts';
import type { Language } from './wording.ts';

export interface PublishedFile {
  /** Without `.json`: `model-1a2b3c4d`. */
  readonly name: string;
  readonly body: string;
}

export interface PublishedAddresses {
  /** Type `Model`, whole: for the result. */
  readonly model: string;
  /** Type `Model`, what the questionnaire works with. */
  readonly survey: string;
  /** Type `CostData`, for the role alone: what `survey` leaves out. */
  readonly costs: string;
  /** What the questionnaire needs behind the short version. */
  readonly deeper: Readonly<Record<Language, string>>;
  /** Type `Wording`, what the result shows. The questionnaire has its words in the page. */
  readonly wording: Readonly<Record<Language, string>>;
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
  const cited = citedSources(model);
  const file = (name: string, data: unknown): PublishedFile => {
    const body = JSON.stringify(data);
    return { name: `${name}-${createHash('sha256').update(body).digest('hex').slice(0, 8)}`, body };
  };
  const files = {
    model: file('model', model),
    survey: file('survey', surveyModel(model)),
    costs: file('role-costs', roleCosts(model.costs)),
    deeperEn: file('deeper-en', deeper(model, wording.en)),
    deeperZh: file('deeper-zh', deeper(model, wording.zh)),
    en: file('wording-en', resultWording(withSources(wording.en, cited))),
    zh: file('wording-zh', resultWording(withSources(wording.zh, cited))),
  };
  const address = ({ name }: PublishedFile): string => `/data/${name}.json`;
  published = {
    stamp,
    content,
    files: Object.values(files),
    addresses: {
      model: address(files.model),
      survey: address(files.survey),
      costs: address(files.costs),
      deeper: { en: address(files.deeperEn), zh: address(files.deeperZh) },
      wording: { en: address(files.en), zh: address(files.zh) },
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
