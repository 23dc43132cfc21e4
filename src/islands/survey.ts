/** The state of the questionnaire: where the reader is, what is not sure, and what is known of the answer so far. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Outlook } from '../model/assessment.ts';
import type { AssessmentClient } from './assessmentClient.ts';
import type { Session } from './session.ts';
import { byValue, isAnswered, isAsked, type Stage, type Step, shortSteps, stepOfPath, surerSteps } from './steps.ts';
import type { Prior, SurveyOutline } from './surveyOutline.ts';

export interface Survey {
  readonly session: Session;
  readonly client: Signal<AssessmentClient<Outlook> | null>;
  readonly stage: ReadonlySignal<Stage>;
  /** Steps of the stage, in the order in which they are shown. */
  readonly steps: ReadonlySignal<readonly Step[]>;
  /** All steps, for counting. */
  readonly all: ReadonlySignal<readonly Step[]>;
  /** The step that the reader is at. */
  readonly current: ReadonlySignal<Step>;
  /** Keys of steps, and paths of module rows, at which "not sure" was chosen. The contract knows only "not answered". */
  readonly notSure: ReadonlySignal<ReadonlySet<string>>;
  /** What each open question would add, as last known, 0 to 1: what "not sure" costs. */
  readonly worth: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Keys of steps whose fault is shown: once the field is left. */
  readonly shown: ReadonlySignal<ReadonlySet<string>>;
  /** The step whose fault was the last thing to happen; null after a further answer. */
  readonly faulty: ReadonlySignal<Step | null>;
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
): Survey {
  const short = shortSteps(outline);
  const surer = signal<readonly Step[]>(surerSteps(outline));
  const stage = signal<Stage>('short');
  const asked = computed(() => surer.value.filter((step) => isAsked(step, session.answers.value.values)));
  const steps = computed(() => (stage.value === 'short' ? short : asked.value));
  const key = signal(short[0]?.key ?? '');
  const current = computed(() => steps.value.find((step) => step.key === key.value) ?? (steps.value[0] as Step));
  const notSure = signal<ReadonlySet<string>>(new Set());
  const worth = signal<ReadonlyMap<string, number>>(new Map(nextQuestions.map((each) => [each.path, each.value])));
  const shown = signal<ReadonlySet<string>>(new Set());
  const faulty = signal<Step | null>(null);
  const warned = new Set<string>();
  let latest = nextQuestions;

  const settleDepartments = (): void => {
    const step = short.find(({ kind }) => kind === 'departments');
    const { values } = session.answers.peek();
    if (!step?.paths.some((path) => (values[path] ?? 'absent') !== 'absent')) return;
    const open = step.paths.filter((path) => values[path] === undefined);
    if (open.length > 0) session.give(Object.fromEntries(open.map((path) => [path, 'absent'])));
  };

  const arrive = (step: Step): void => {
    if (step.key === key.peek()) return;
    if (key.peek() === 'departments') settleDepartments();
    key.value = step.key;
  };

  const goTo = (step: Step): void => {
    batch(() => {
      arrive(step);
      if (step.stage === 'surer' && stage.peek() === 'short') surer.value = byValue(surer.peek(), latest);
      stage.value = step.stage;
    });
    focus(step);
  };

  const enter = (next: Stage): void => {
    if (next === 'surer') surer.value = byValue(surer.peek(), latest);
    const { values } = session.answers.peek();
    const first =
      next === 'short' ? short[0] : (asked.peek().find((step) => !isAnswered(step, values)) ?? asked.peek()[0]);
    if (first) goTo(first);
  };

  return {
    session,
    client: signal(null),
    stage,
    steps,
    all: computed(() => [...short, ...asked.value]),
    current,
    notSure,
    worth,
    shown,
    faulty,
    answer(step, given, chosen) {
      batch(() => {
        arrive(step);
        const left = new Set([...notSure.peek()].filter((each) => each !== step.key && !(each in given)));
        if (chosen) left.add(chosen);
        notSure.value = left;
        session.give(given);
        faulty.value = null;
        warned.delete(step.key);
      });
    },
    arrive,
    settleDepartments,
    show(step) {
      if (step.paths.some((path) => session.faults.peek()[path])) faulty.value = step;
      if (!shown.peek().has(step.key)) shown.value = new Set([...shown.peek(), step.key]);
    },
    goTo,
    enter,
    move(by) {
      const step = current.peek();
      if (by === 1 && step.paths.some((path) => session.faults.peek()[path]) && !warned.has(step.key)) {
        warned.add(step.key);
        shown.value = new Set([...shown.peek(), step.key]);
        focus(step);
        return true;
      }
      const next = steps.peek()[steps.peek().indexOf(step) + by];
      if (next) goTo(next);
      else if (by === 1 && stage.peek() === 'short') enter('surer');
      else if (by === -1 && stage.peek() === 'surer') goTo(short.at(-1) as Step);
      else return false;
      return true;
    },
    goToPath(path) {
      const step = stepOfPath(path, [...short, ...asked.peek()], session.answers.peek().values);
      if (step) goTo(step);
    },
    learn(next) {
      latest = next;
      worth.value = new Map([...worth.peek(), ...next.map((each) => [each.path, each.value] as const)]);
    },
  };
}
