/** Why a criterion speaks for a department: how much it weighs here, by which answers, and what either department brings. */
import type { Reason } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { answerPhrases, questionLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { coverageOf } from './coverage.ts';
import { percent } from './format.ts';
import { direction } from './weightEffect.ts';

/** First and runner-up. */
export interface Pair {
  readonly placement: PlacementId;
  readonly runnerUp: PlacementId;
}

/** Answers named in one sentence. */
const NAMED = 4;

export function why(context: ReportContext, reason: Reason, pair: Pair, name: string): string {
  const { wording, words, department, language } = context;
  const { criterion, favours } = reason;
  const other = favours === pair.placement ? pair.runnerUp : pair.placement;
  const cells = [favours, other].flatMap((id) => {
    const text = wording.criteria[criterion]?.cell[id];
    return text ? [words.reasons.cell(department(id), text)] : [];
  });
  const mix = criterion === context.model.moduleCoverage.criterion ? [knowledge(context, favours, other)] : [];
  // What a department usually brings, then what the answers say of this one.
  return [weighs(context, reason, name), ...mix, ...cells, ...shifts(context, reason, pair, name)].join(
    language === 'en' ? ' ' : '',
  );
}

function weighs({ model, wording, answers, assessment, words }: ReportContext, reason: Reason, name: string): string {
  const { criterion, because } = reason;
  const phrases = (sign: number): string[] => {
    const paths = because.filter((path) => direction(model, path, answers.values[path] ?? '', criterion) === sign);
    return answerPhrases(wording, answers, paths.slice(0, NAMED));
  };
  const own = assessment.meanWeights[criterion] ?? 0;
  const heavier = Object.values(assessment.meanWeights).filter((weight) => weight > own).length;
  return words.reasons.weighs({ more: phrases(1), less: phrases(-1) }, name, heavier, model.criteria.length);
}

/** Answers that move a department's own score on the criterion, told for each direction. */
function shifts({ model, wording, answers, words }: ReportContext, reason: Reason, pair: Pair, name: string): string[] {
  const moved = model.questions.flatMap((question) => {
    if (question.kind !== 'option') return [];
    const option = question.options.find(({ id }) => id === answers.values[question.path]);
    return (option?.shifts ?? [])
      .filter(({ criterion, by }) => criterion === reason.criterion && by !== 0)
      .map(({ placement, by }) => ({ path: question.path, placement, higher: by > 0 }));
  });
  return [true, false].flatMap((higher) => {
    const paths = moved
      .filter((each) => each.higher === higher && [pair.placement, pair.runnerUp].includes(each.placement))
      .map(({ path }) => path);
    const phrases = answerPhrases(wording, answers, paths);
    return phrases.length === 0 ? [] : [words.reasons.scores(phrases, name, higher)];
  });
}

/** How well the two know the reader's mix of ERP areas. */
function knowledge(context: ReportContext, favours: PlacementId, other: PlacementId): string {
  const { model, answers, wording, words, department, language } = context;
  const [own, others] = [coverageOf(model, answers, favours), coverageOf(model, answers, other)];
  const knows = words.reasons.knows(
    department(favours),
    percent(own.share, language),
    department(other),
    percent(others.share, language),
  );
  const names = (paths: readonly string[]): string[] => paths.map((path) => questionLabel(wording, path));
  return words.reasons.coverage(names(own.core), names(own.some), knows);
}
