/** Which page of the method cites which sources; what the model cites and no page shows counts for the first. */
import { methodCostWords } from '../../i18n/methodCost.ts';
import { methodDisputeWords } from '../../i18n/methodDisputes.ts';
import { methodOverviewWords } from '../../i18n/methodOverview.ts';
import { methodRankingWords } from '../../i18n/methodRanking.ts';
import { citedIn } from '../../i18n/methodSections.ts';
import { citedSources } from '../../model/browserData.ts';
import type { Model } from '../../model/decision.ts';
import { observedRatios, observedTeams } from '../computed.ts';
import { methodFigures } from './methodFigures.ts';
import type { MethodPageId } from './methodPages.ts';

/** Ids of sources by page. */
export function methodCites(model: Model): Readonly<Record<MethodPageId, ReadonlySet<string>>> {
  const { claims, onward, limits } = methodOverviewWords.en;
  const formulas = [...methodRankingWords.en.weights(methodFigures), ...methodRankingWords.en.rest(methodFigures)];
  const shown = {
    'worked-example': new Set<string>(),
    ranking: new Set(citedIn(formulas)),
    scores: citedSources([model.performances, model.moduleCoverage]),
    answers: citedSources(model.questions),
    cost: new Set(citedIn(methodCostWords.en(methodFigures))),
    // Cited on the pages below it, one for each group of figures (`sourceUses`).
    figures: new Set<string>(),
    teams: citedSources([observedTeams.en, observedRatios.en]),
  };
  const elsewhere = new Set([...Object.values(shown), citedSources(model.costs.parameters)].flatMap((ids) => [...ids]));
  const first = new Set([
    ...citedSources(model.safeguards),
    ...citedIn([claims, ...onward, limits]),
    ...methodDisputeWords.en.rows.flatMap(({ sources }) => sources),
    ...[...citedSources(model)].filter((id) => !elsewhere.has(id)),
  ]);
  return { overview: first, ...shown };
}
