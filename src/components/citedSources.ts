import { methodWords } from '../i18n/method.ts';
import { citedSources as citedIn } from '../model/browserData.ts';
import type { Model } from '../model/decision.ts';
import { observedTeams } from './computed.ts';

/** Ids of every source that the model or the method's text cites, each once, in order of id. */
export const citedSources = (model: Model): readonly string[] =>
  [
    ...citedIn(model),
    ...observedTeams.en.flatMap((team) => team.sources),
    ...methodWords.en.disputes.rows.flatMap((row) => row.sources),
  ]
    .filter((id, at, all) => id !== 'judgement' && all.indexOf(id) === at)
    .sort();
