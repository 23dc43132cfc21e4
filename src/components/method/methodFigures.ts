/** What the method's text names of the model and of the engine, read from both when the site is built. */
import { BLOCKS } from '../../engine/sampling/draws.ts';
import type { MethodFigures } from '../../i18n/methodSections.ts';
import { decimal, typed } from '../../report/format.ts';
import { model, nothingAnswered, observedTeams } from '../computed.ts';

const { confidence, moduleCoverage } = model;
const { none, some, core } = moduleCoverage.levelWeights;
const percent = (share: number): string => decimal(share * 100, 0);

const question = (path: string) => model.questions.find((each) => each.path === path);
const second = question('strategy.second');
const users = question('system.users');
const share = users?.kind === 'number' ? users.shareOf : null;

/** A large team that was counted by its users. */
const large = observedTeams.en.find(({ id }) => id === 'home-office-2013');
const each = model.costs.parameters.find(({ id }) => id === 'users-per-administrator')?.values[0]?.likely ?? 1;

export const methodFigures: MethodFigures = {
  clear: `${percent(confidence.clear)}%`,
  leaning: `${percent(confidence.leaning)}%`,
  lead: percent(confidence.lead),
  rankingAnswers: confidence.rankingAnswers,
  samples: decimal(nothingAnswered.samples, 0),
  randomisations: BLOCKS,
  coverageHalfWidth: typed(moduleCoverage.halfWidth),
  levels: [typed(none), typed(some), typed(core)],
  second: typed(second?.kind === 'option' ? (second.echoes?.strength ?? 1) : 1),
  userShare: [percent(share?.low ?? 0), percent(share?.likely ?? 0), percent(share?.high ?? 0)],
  referenceUsers: typed(model.costs.workload.referenceUsers),
  large: {
    users: decimal(large?.users ?? 0, 0),
    seen: typed(large?.administrators ?? 0),
    straight: decimal((large?.users ?? 0) / each, 0),
  },
};
