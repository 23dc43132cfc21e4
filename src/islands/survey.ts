/** The state of the questionnaire: where the reader is, what is not sure, and what is known of the answer so far. */
import type { Outlook } from '../model/assessment.ts';
import type { AssessmentClient } from './assessmentClient.ts';
import type { Session } from './session.ts';
import { derived, type Readable, type State, state } from './state.ts';
import { byValue, isAnswered, isAsked, type Stage, type Step, shortSteps, stepOfPath, surerSteps } from './steps.ts';
import type { Prior, SurveyOutline } from './surveyOutline.ts';

export interface Survey {
  readonly session: Session;
  readonly client: State<AssessmentClient<Outlook> | null>;
  readonly stage: Readable<Stage>;
  /** Steps of the stage, in the order in which they are shown. */
  readonly steps: Readable<readonly Step[]>;
  /** All steps, for counting. */
  readonly all: Readable<readonly Step[]>;
  /** The step that the reader is at. */
  readonly current: Readable<Step>;
  /** Keys of steps, and paths of module rows, at which "not sure" was chosen. The contract knows only "not answered". */
  readonly notSure: Readable<ReadonlySet<string>>;
  /** What each open question would add, as last known, 0 to 1: what "not sure" costs. */
  readonly worth: Readable<ReadonlyMap<string, number>>;
  /** Keys of steps whose fault is shown: once the field is left. */
  readonly shown: Readable<ReadonlySet<string>>;
  /** The step whose fault was the last thing to happen; null after a further answer. */
  readonly faulty: Readable<Step | null>;
  /** Answers paths of a step; all null says "not sure" (explicitly, when `notSure` is given). */
  answer(step: Step, given: Readonly<Record<string, string | null>>, notSure?: string): void;
  /** The reader is at this step. Leaving the departments settles them. */
  arrive(step: Step): void;
  /** Departments that were not ticked become absent, once any was ticked. */
  settleDepartments(): void;
  show(step: Step): void;
  goTo(step: Step): void;
  /** On, or back; false where there is nothing further. A new fault is shown first. */
  move(by: 1 | -1): boolean;
  enter(stage: Stage): void;
  goToPath(path: string): void;
  /** Takes in what a whole assessment says of the open questions. */
  learn(next: Prior['complete']['nextQuestions']): void;
}

/** Moves the focus to a step; the page gives it. */
export type FocusStep = (step: Step) => void;

export function createSurvey(
  session: Session,
  outline: SurveyOutline,
  nextQuestions: Prior['complete']['nextQuestions'],
  focus: FocusStep,
  /** Acts once the words of the further questions are here. */
  whenWorded: (act: () => void) => void,
): Survey {
  const short = shortSteps(outline);
  const surer = state<readonly Step[]>(surerSteps(outline));
  const stage = state<Stage>('short');
  const asked = derived(() => surer.value.filter((step) => isAsked(step, session.answers.value.values)));
  const steps = derived(() => (stage.value === 'short' ? short : asked.value));
  const key = state(short[0]?.key ?? '');
  const current = derived(() => steps.value.find((step) => step.key === key.value) ?? (steps.value[0] as Step));
  const notSure = state<ReadonlySet<string>>(new Set());
  const worth = state<ReadonlyMap<string, number>>(new Map(nextQuestions.map((each) => [each.path, each.value])));
  const shown = state<ReadonlySet<string>>(new Set());
  const faulty = state<Step | null>(null);
  const warned = new Set<string>();
  let latest = nextQuestions;

  const settleDepartments = (): void => {
    const step = short.find(({ kind }) => kind === 'departments');
    const { values } = session.answers.value;
    if (!step?.paths.some((path) => (values[path] ?? 'absent') !== 'absent')) return;
    const open = step.paths.filter((path) => values[path] === undefined);
    if (open.length > 0) session.give(Object.fromEntries(open.map((path) => [path, 'absent'])));
  };

  const arrive = (step: Step): void => {
    if (step.key === key.value) return;
    if (key.value === 'departments') settleDepartments();
    key.value = step.key;
  };

  const goTo = (step: Step): void => (step.stage === 'surer' ? whenWorded(() => goThere(step)) : goThere(step));

  const goThere = (step: Step): void => {
    arrive(step);
    if (step.stage === 'surer' && stage.value === 'short') surer.value = byValue(surer.value, latest);
    stage.value = step.stage;
    focus(step);
  };

  const enter = (next: Stage): void => {
    if (next === 'surer') surer.value = byValue(surer.value, latest);
    const { values } = session.answers.value;
    const first =
      next === 'short' ? short[0] : (asked.value.find((step) => !isAnswered(step, values)) ?? asked.value[0]);
    if (first) goTo(first);
  };

  return {
    session,
    client: state(null),
    stage,
    steps,
    all: derived(() => [...short, ...asked.value]),
    current,
    notSure,
    worth,
    shown,
    faulty,
    answer(step, given, chosen) {
      arrive(step);
      const left = new Set([...notSure.value].filter((each) => each !== step.key && !(each in given)));
      if (chosen) left.add(chosen);
      notSure.value = left;
      session.give(given);
      faulty.value = null;
      warned.delete(step.key);
    },
    arrive,
    settleDepartments,
    show(step) {
      if (step.paths.some((path) => session.faults.value[path])) faulty.value = step;
      if (!shown.value.has(step.key)) shown.value = new Set([...shown.value, step.key]);
    },
    goTo,
    enter,
    move(by) {
      const step = current.value;
      if (by === 1 && step.paths.some((path) => session.faults.value[path]) && !warned.has(step.key)) {
        warned.add(step.key);
        shown.value = new Set([...shown.value, step.key]);
        focus(step);
        return true;
      }
      const next = steps.value[steps.value.indexOf(step) + by];
      if (next) goTo(next);
      else if (by === 1 && stage.value === 'short') enter('surer');
      else if (by === -1 && stage.value === 'surer') goTo(short.at(-1) as Step);
      else return false;
      return true;
    },
    goToPath(path) {
      const step = stepOfPath(path, [...short, ...asked.value], session.answers.value.values);
      if (step) goTo(step);
    },
    learn(next) {
      latest = next;
      worth.value = new Map([...worth.value, ...next.map((each) => [each.path, each.value] as const)]);
    },
  };
}
