/** The data files that the browser fetches, with the hash of their content in the name. Node side only. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  answerChecks,
  citedSources,
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
  /** Type `CostData`, for the role alone: what `survey` leaves out. `AnswerChecks` lie beside it, as `checks`. */
  readonly costs: string;
  /** What the questionnaire needs behind the short version. */
  readonly deeper: Readonly<Record<Language, string>>;
  /** Type `Wording`, what the result shows. The questionnaire has its words in the page. */
  readonly wording: Readonly<Record<Language, string>>;
  /** Type `Wording['oddities']`, what `wording` leaves out. */
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
  // The worker is told one address for the two.
  const [costs, checks] = [roleCosts(model.costs), answerChecks(model)];
  const files = {
    model: file('model', whole),
    survey: file('survey', surveyModel(model)),
    costs: file('role-costs', costs, { costs, checks }),
    checks: file('checks', checks, { costs, checks }),
    deeperEn: file('deeper-en', deeper(model, wording.en)),
    deeperZh: file('deeper-zh', deeper(model, wording.zh)),
    en: file('wording-en', resultWording(withSources(wording.en, cited))),
    zh: file('wording-zh', resultWording(withSources(wording.zh, cited))),
    odditiesEn: file('oddities-en', oddityWords(wording.en)),
    odditiesZh: file('oddities-zh', oddityWords(wording.zh)),
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
