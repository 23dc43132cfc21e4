/**
 * Monotone by construction: an answer declared to favour a placement may raise only criteria on which that placement
 * can't be beaten after the largest shifts, or lower criteria on which it is worst (docs/method.md).
 */
import { factorRanges } from './buildModel.ts';
import { shiftRange } from './checkPerformances.ts';
import { placementIds } from './contentSchema.ts';
import type { PlacementId, Range } from './decision.ts';
import type { ExpandedQuestion, Place } from './expandQuestions.ts';
import { type FaultList, useOneOf } from './faultList.ts';
import type { Content } from './readContent.ts';

/** An option or breakpoint on the way from what favours the placement least to what favours it most. */
interface Step extends Place {
  readonly name: string;
  readonly effects: Readonly<Record<string, string>>;
  readonly shifts: Readonly<Record<string, number>>;
}

type Declared = Content['declarations']['data'][number];

/** Adds a fault for each effect that breaks a declaration, and for declarations that name nothing. */
export function checkDeclarations(content: Content, questions: readonly ExpandedQuestion[], list: FaultList): void {
  content.declarations.data.forEach((declared, index) => {
    const steps = stepsOf(content, questions, declared, index, list);
    steps.forEach((step, at) => {
      const before = steps[at - 1];
      if (before !== undefined) compare(content, questions, declared, before, step, list);
    });
  });
}

function stepsOf(
  content: Content,
  questions: readonly ExpandedQuestion[],
  { path, order, option }: Declared,
  index: number,
  list: FaultList,
): Step[] {
  const { file } = content.declarations;
  const question = questions.find(({ id }) => id === path);
  if (question === undefined) {
    list.add(
      file,
      [index, 'path'],
      `"${path}" is no question.`,
      useOneOf(
        questions.map(({ id }) => id),
        path,
      ),
    );
    return [];
  }
  if (question.options === null) {
    if (order !== undefined || option !== undefined) {
      list.add(file, [index], `${path} is a number.`, 'Remove order and option: more of it favours the placement.');
    }
    return (question.content.breakpoints ?? []).map(({ at, effects }, nth) => ({
      file: question.file,
      path: [...question.path, 'breakpoints', nth, 'effects'],
      name: String(at),
      effects,
      shifts: {},
    }));
  }
  const known = question.options.map(({ id }) => id);
  const named = order ?? (option === undefined ? [] : [option]);
  if (named.length === 0) {
    list.add(file, [index], `${path} has options.`, 'Add order (weakest first) or option.');
  }
  const steps = named.flatMap((id) => {
    const found = question.options?.find((each) => each.id === id);
    if (found === undefined) {
      list.add(file, [index, order ? 'order' : 'option'], `${path} has no option "${id}".`, useOneOf(known, id));
      return [];
    }
    const { effects, shifts } = found.content;
    return [{ file: found.file, path: [...found.path, 'effects'], name: id, effects, shifts }];
  });
  const neutral: Step = { file: question.file, path: question.path, name: 'no effect', effects: {}, shifts: {} };
  return order === undefined ? [neutral, ...steps] : steps;
}

function compare(
  content: Content,
  questions: readonly ExpandedQuestion[],
  { placement, path }: Declared,
  before: Step,
  step: Step,
  list: FaultList,
): void {
  const words = factorRanges(content.vocabulary.data);
  const factor = (each: Step, criterion: string): Range => words[each.effects[criterion] ?? ''] ?? { low: 1, high: 1 };
  for (const criterion of Object.keys(content.criteria.data)) {
    const from = factor(before, criterion);
    const to = factor(step, criterion);
    const place = [...step.path, criterion];
    const said = `${path}, ${before.name} to ${step.name}`;
    if ((to.low > from.low || to.high > from.high) && !unbeaten(content, questions, placement, criterion)) {
      list.add(
        step.file,
        place,
        `${said} is declared to favour ${placement}, but raises ${criterion}, on which ${placement} can be beaten.`,
        'Remove this effect, or the declaration in declarations.yaml.',
      );
    }
    if ((to.low < from.low || to.high < from.high) && !worst(content, questions, placement, criterion)) {
      list.add(
        step.file,
        place,
        `${said} is declared to favour ${placement}, but lowers ${criterion}, on which ${placement} is not the worst.`,
        'Remove this effect, or the declaration in declarations.yaml.',
      );
    }
    if ((step.shifts[criterion] ?? 0) < (before.shifts[criterion] ?? 0)) {
      list.add(
        step.file,
        [...step.path.slice(0, -1), 'shifts', criterion],
        `${said} is declared to favour ${placement}, but lowers its performance on ${criterion}.`,
        'Let the shifts ascend with the order.',
      );
    }
  }
}

/** Natural bests can't be beaten: the engine caps the others. Elsewhere the figures decide. */
function unbeaten(
  content: Content,
  questions: readonly ExpandedQuestion[],
  placement: PlacementId,
  criterion: string,
): boolean {
  if (content.criteria.data[criterion]?.['natural-best'] === placement) return true;
  const reach = reachOf(content, questions, criterion);
  return reach !== null && others(placement).every((other) => reach(other).high <= reach(placement).low);
}

function worst(
  content: Content,
  questions: readonly ExpandedQuestion[],
  placement: PlacementId,
  criterion: string,
): boolean {
  const reach = reachOf(content, questions, criterion);
  return reach !== null && others(placement).every((other) => reach(other).low >= reach(placement).high);
}

/** A placement's performance between its worst and its largest shift; null for the derived criterion. */
function reachOf(
  content: Content,
  questions: readonly ExpandedQuestion[],
  criterion: string,
): ((placement: PlacementId) => Range) | null {
  const row = content.performances.data[criterion];
  if (row === undefined) return null;
  return (placement) => {
    const [down, up] = shiftRange(content, questions, placement, criterion);
    return { low: row[placement].range[0] + down, high: row[placement].range[1] + up };
  };
}

const others = (placement: PlacementId): readonly PlacementId[] => placementIds.filter((each) => each !== placement);
