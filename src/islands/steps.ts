/** The questions as they are asked: the departments and the module grid are one step each. */
import type { NextQuestion } from '../model/assessment.ts';
import type { SurveyOutline, SurveyQuestion } from './surveyOutline.ts';

export type Stage = 'short' | 'surer';

export interface Step {
  /** Unique among all steps; the path for a single question. */
  readonly key: string;
  readonly kind: 'departments' | 'modules' | 'option' | 'number';
  readonly stage: Stage;
  readonly group: string;
  readonly paths: readonly string[];
  readonly options: readonly string[];
}

/** The section in which the skill of each department is asked. */
const SKILLS = 'skills';
/** Options of a department that are asked as its skill; the others say whether it exists. */
const SKILL_OPTIONS = ['none', 'basic', 'strong'];
/** Today and cost: moves no ranking, so it is asked last. */
export const LAST_GROUP = 'today';

/** The nine steps of the short version, in order. */
export function shortSteps({ questions }: SurveyOutline): Step[] {
  const numbers = [...new Set(questions.flatMap(({ short }) => short ?? []))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const asked = questions.filter(({ short }) => short === number);
    const [first] = asked as [SurveyQuestion];
    const paths = asked.map(({ path }) => path);
    const shared = { stage: 'short' as const, group: first.group, paths, options: first.options };
    if (first.path.startsWith('capability.')) return { ...shared, key: 'departments', kind: 'departments' };
    if (first.path.startsWith('modules.')) return { ...shared, key: 'modules', kind: 'modules' };
    return { ...shared, key: first.path, kind: first.kind };
  });
}

/** Everything else, in the model's order: skills of the departments among them. */
export function surerSteps({ questions }: SurveyOutline): Step[] {
  const single = (question: SurveyQuestion): Step => ({
    key: question.path,
    kind: question.kind,
    stage: 'surer',
    group: question.group,
    paths: [question.path],
    options: question.options,
  });
  const open = questions.filter(({ short }) => short === null).map(single);
  const skills = questions
    .filter(({ path }) => path.startsWith('capability.'))
    .map((question) => ({ ...single(question), group: SKILLS, options: SKILL_OPTIONS }));
  return [...open.filter(notLast), ...skills, ...open.filter((step) => !notLast(step))];
}

/** The steps by what they would add, most first; those that move no ranking stay last, in their order. */
export function byValue(steps: readonly Step[], next: readonly NextQuestion[]): Step[] {
  const value = new Map(next.map((each) => [each.path, each.value]));
  const worth = (step: Step): number => (notLast(step) ? (value.get(step.key) ?? 0) : -1);
  return steps.toSorted((a, b) => worth(b) - worth(a));
}

/** Whether a step counts as answered. */
export function isAnswered(step: Step, values: Readonly<Record<string, string | number>>): boolean {
  if (step.group === SKILLS) return SKILL_OPTIONS.includes(String(values[step.key]));
  return step.paths.some((path) => values[path] !== undefined);
}

/** The skill of a department that does not exist is not asked. */
export function isAsked(step: Step, values: Readonly<Record<string, string | number>>): boolean {
  return step.group !== SKILLS || values[step.key] !== 'absent';
}

/** The step at which a path is asked. The skill of a department is asked on its own once it is known to exist. */
export function stepOfPath(
  path: string,
  steps: readonly Step[],
  values: Readonly<Record<string, string | number>>,
): Step | null {
  const found = steps.filter((step) => step.paths.includes(path));
  return found.find((step) => step.stage === 'surer' || values[path] === undefined) ?? found[0] ?? null;
}

function notLast(step: Step): boolean {
  return step.group !== LAST_GROUP;
}
