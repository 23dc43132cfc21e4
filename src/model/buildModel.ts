/** `content/` as the engine reads it: ids and numbers, no words. */
import type { ConditionContent } from './contentSchema.ts';
import type { CostData } from './costData.ts';
import type {
  Condition,
  Effects,
  Model,
  ModuleCoverage,
  PlacementId,
  Question,
  QuestionOption,
  Range,
  Tension,
} from './decision.ts';
import type { ExpandedQuestion } from './expandQuestions.ts';
import { mustNot } from './mustNot.ts';
import type { Content } from './readContent.ts';

/** The language-free model of checked content. */
export function buildModel(content: Content, questions: readonly ExpandedQuestion[], costs: CostData): Model {
  const { confidence, version } = content.model.data;
  return {
    version,
    placements: entries(content.placements.data).map(([id, { capability }]) => ({ id, capability })),
    criteria: Object.entries(content.criteria.data).map(([id, criterion]) => ({
      id,
      base: toRange(criterion.base),
      naturalBest: criterion['natural-best'] === 'none' ? null : criterion['natural-best'],
    })),
    performances: Object.entries(content.performances.data).flatMap(([criterion, row]) =>
      entries(row).map(([placement, cell]) => ({
        placement,
        criterion,
        ...toRange(cell.range),
        sources: cell.sources,
      })),
    ),
    moduleCoverage: buildCoverage(content),
    vocabulary: factorRanges(content.vocabulary.data),
    questions: questions.map((question) => buildQuestion(content, question)),
    declarations: content.declarations.data.map(({ placement, path, order = null, option = null }) => ({
      placement,
      path,
      order,
      option,
    })),
    safeguards: buildSafeguards(content),
    duties: Object.entries(content.duties.data.duties).map(([id, duty], _, all) => ({
      id,
      appliesWhen: typeof duty['applies-when'] === 'string' ? 'always' : duty['applies-when'].map(toCondition),
      responsible: duty.responsible,
      accountable: duty.accountable,
      mustNot: mustNot(
        id,
        all.map(([other]) => other),
        content.duties.data.pairs,
      ),
      exceptions: duty.exceptions.map(({ when, responsible, accountable }) => ({
        when: toCondition(when),
        responsible,
        ...(accountable === undefined ? {} : { accountable }),
      })),
      sources: duty.sources,
    })),
    incompatibleDuties: content.duties.data.pairs.map(({ duties, sources }) => ({ duties, sources })),
    structure: {
      centreOfExcellence: {
        users: content.structure.data['centre-of-excellence'].users,
        legalEntities: content.structure.data['centre-of-excellence']['legal-entities'],
        countries: content.structure.data['centre-of-excellence'].countries,
      },
      sources: content.structure.data.sources,
      reasons: mapReasons(content.structure.data.structures),
    },
    confidence: {
      clear: confidence.clear,
      leaning: confidence.leaning,
      lead: confidence.lead,
      rankingAnswers: confidence['ranking-answers'],
    },
    tensions: buildTensions(content.tensions.data),
    oddities: buildTensions(content.oddities.data),
    costs,
  };
}

/** The factor range of every word; a lowering word is the exact reciprocal of its raising one. */
export function factorRanges(vocabulary: Content['vocabulary']['data']): Record<string, Range> {
  const ranges: Record<string, Range> = {};
  for (const [word, { range, 'reciprocal-of': of }] of Object.entries(vocabulary)) {
    const raising = of === undefined ? undefined : vocabulary[of]?.range;
    if (range !== undefined) ranges[word] = toRange(range);
    else if (raising !== undefined) ranges[word] = { low: 1 / raising[1], high: 1 / raising[0] };
  }
  return ranges;
}

function buildCoverage(content: Content): ModuleCoverage {
  const { criterion, competence, ...rest } = content.moduleCoverage.data;
  return {
    criterion,
    halfWidth: rest['half-width'],
    levelWeights: rest['level-weights'],
    competence: Object.fromEntries(Object.entries(competence).map(([id, row]) => [id, row.of])),
    sources: Object.fromEntries(Object.entries(competence).map(([id, row]) => [id, row.sources])),
  };
}

function buildQuestion(content: Content, question: ExpandedQuestion): Question {
  const base = { path: question.id, group: question.group, short: question.short };
  const { breakpoints = [], 'share-of': shareOf, echoes } = question.content;
  if (question.options === null) {
    return {
      ...base,
      kind: 'number',
      breakpoints: breakpoints.map(({ at, effects, sources }) => ({ at, effects, sources: sources ?? [] })),
      shareOf: shareOf ?? null,
    };
  }
  const stated = question.options.some((option) => option.content.prior !== undefined);
  const uniform = 1 / question.options.length;
  return {
    ...base,
    kind: 'option',
    options: question.options.map((option): QuestionOption => {
      const { prior, effects, shifts, sources } = option.content;
      return {
        id: option.id,
        prior: stated ? (prior ?? 0) : uniform,
        effects: effects satisfies Effects,
        shifts: Object.entries(shifts).map(([criterion, by]) => ({
          placement: placementOf(content, question.id),
          criterion,
          by,
        })),
        sources: sources ?? [],
      };
    }),
    echoes: echoes ?? null,
  };
}

function placementOf(content: Content, path: string): PlacementId {
  const found = entries(content.placements.data).find(([, { capability }]) => capability === path);
  if (found === undefined) throw new RangeError(`${path} is no department's question`);
  return found[0];
}

function buildSafeguards(content: Content): Model['safeguards'] {
  return Object.entries(content.safeguards.data).map(([id, safeguard]) => {
    const must = safeguard['must-when'];
    const applies = safeguard['applies-when'];
    return {
      id,
      mustWhen: typeof must === 'string' ? must : must.map(toCondition),
      appliesWhen: typeof applies === 'string' ? 'always' : applies.map(toCondition),
      unmetWhen: safeguard['unmet-when'].map(toCondition),
      sources: safeguard.sources,
    };
  });
}

function buildTensions(data: Content['tensions']['data']): Tension[] {
  return Object.entries(data).flatMap(([code, { cases }]) =>
    cases.map(({ path, ...when }): Tension => ({ code, path, when: toCondition(when) })),
  );
}

function mapReasons({ external, split, ...others }: Content['structure']['data']['structures']) {
  const sourcesOf = (each: typeof split) => each.reasons.map(({ sources }) => ({ sources }));
  return {
    'single-home': sourcesOf(others['single-home']),
    split: sourcesOf(split),
    'centre-of-excellence': sourcesOf(others['centre-of-excellence']),
    external: sourcesOf(external),
  };
}

function toCondition(condition: ConditionContent): Condition {
  const { 'at-least': atLeast, 'more-than': moreThan, ...rest } = condition;
  return {
    ...rest,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(moreThan === undefined ? {} : { moreThan }),
  };
}

const toRange = ([low, high]: readonly [number, number]): Range => ({ low, high });

const entries = <T>(row: Readonly<Record<PlacementId, T>>): [PlacementId, T][] =>
  Object.entries(row) as [PlacementId, T][];
