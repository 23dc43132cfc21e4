/** The result page's state: the data, the answers, and the report that is on the screen. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '../../model/answers.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import type { Language, Wording } from '../../model/wording.ts';
import { makeReport } from '../../report/report.ts';
import type { Report } from '../../report/reportTypes.ts';
import type { SeatPlanInput } from '../../report/seatPlan.ts';
import type { Words } from '../../report/words/en.ts';
import { linkFragment } from '../../share/link.ts';
import type { Opened } from '../../share/opened.ts';
import { type AssessmentClient, createAssessmentClient } from '../assessmentClient.ts';
import { createSession, type Session } from '../session.ts';

/** A report with what it was made from. */
export interface ShownReport {
  readonly report: Report;
  readonly plan: Omit<SeatPlanInput, 'absent'>;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly wording: Wording;
  /** Nothing was answered. */
  readonly empty: boolean;
}

interface Data {
  readonly model: Model;
  readonly wording: Wording;
  readonly words: Words;
}

export interface ResultState {
  /** The latest report; null until the first one. */
  readonly shown: ReadonlySignal<ShownReport | null>;
  readonly working: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<boolean>;
  readonly session: ReadonlySignal<Session | null>;
  /** Fetches the data, reads the answers and follows them. Gives what ends that. */
  open(addresses: { readonly model: string; readonly wording: string }): () => void;
  retry(): void;
  /** The address of this result, with what it says now. */
  link(): string;
}

export function createResultState(language: Language): ResultState {
  const shown = signal<ShownReport | null>(null);
  const data = signal<Data | null>(null);
  const session = signal<Session | null>(null);
  const client = signal<AssessmentClient<Assessment> | null>(null);
  const notFetched = signal(false);
  let retry = (): void => undefined;

  return {
    shown,
    session,
    working: computed(() => client.value !== null && !client.value.settled.value),
    failed: computed(() => notFetched.value || (client.value?.failed.value ?? false)),
    open(addresses) {
      let ended = false;
      const ends: (() => void)[] = [];
      const start = async (): Promise<void> => {
        notFetched.value = false;
        const fetched = await fetchAll(language, addresses);
        notFetched.value = fetched === null;
        if (ended || !fetched) return;
        data.value = fetched;
        const opened = createSession({
          overrideIds: fetched.model.costs.parameters.map(({ id }) => id),
          regionIds: fetched.model.costs.regions.map(({ id }) => id),
        });
        const worker = createAssessmentClient<Assessment>(
          new Worker(new URL('../assessment.worker.ts', import.meta.url), { type: 'module' }),
          fetched.model,
        );
        ends.push(opened.open());
        session.value = opened;
        client.value = worker;
        ends.push(effect(() => worker.request(opened.answers.value)));
        ends.push(effect(() => show(worker, opened)));
      };
      const show = (worker: AssessmentClient<Assessment>, opened: Session): void => {
        const assessment = worker.complete.value;
        if (!assessment || !worker.settled.value || !data.value) return;
        const next = shownReport(data.value, opened.answers.peek(), assessment, opened.opened.peek());
        document.title = `${next.report.headline.title} ${document.title.split(' · ').at(-1)}`;
        shown.value = next;
      };
      retry = () => {
        const worker = client.peek();
        const answers = session.peek()?.answers.peek();
        if (worker && answers) worker.request(answers);
        else void start();
      };
      void start();
      return () => {
        ended = true;
        for (const end of ends) end();
      };
    },
    retry: () => retry(),
    link() {
      const current = shown.peek();
      if (!current) return location.href;
      const { placement, confidence, rankAcceptability } = current.assessment.recommendation;
      const share = placement ? (rankAcceptability[placement]?.[0] ?? 0) : 0;
      const then = { model: current.assessment.modelVersion, placement, share, label: confidence };
      return new URL(linkFragment(current.answers, then), location.href).href;
    },
  };

  function shownReport(
    { model, wording, words }: Data,
    answers: Answers,
    assessment: Assessment,
    opened: Opened | null,
  ): ShownReport {
    const report = makeReport({ model, wording, words, answers, assessment: withOpened(assessment, opened) });
    const { rankAcceptability } = assessment.recommendation;
    const names = Object.fromEntries(
      model.placements.map(({ id }) => [id, wording.placements[id]?.[language === 'zh' ? 'name' : 'short'] ?? id]),
    ) as Record<PlacementId, string>;
    const shares = Object.fromEntries(Object.entries(rankAcceptability).map(([id, ranks]) => [id, ranks[0] ?? 0]));
    return {
      report,
      assessment,
      answers,
      wording,
      plan: { shares, names, ruledOut: assessment.ruledOut.map(({ placement }) => placement) },
      empty: Object.keys(answers.values).length + Object.keys(answers.overrides).length === 0,
    };
  }
}

/** Only the words of the page's language are fetched. */
async function wordsOf(language: Language): Promise<Words> {
  return language === 'zh'
    ? (await import('../../report/words/zh.ts')).zh
    : (await import('../../report/words/en.ts')).en;
}

/** What the link had to lose is told with the warnings of the assessment. */
function withOpened(assessment: Assessment, opened: Opened | null): Assessment {
  return opened ? { ...assessment, warnings: [...opened.warnings, ...assessment.warnings] } : assessment;
}

/** Null where something did not arrive. */
async function fetchAll(
  language: Language,
  addresses: { readonly model: string; readonly wording: string },
): Promise<Data | null> {
  try {
    const [model, wording, words] = await Promise.all([
      fetchData<Model>(addresses.model),
      fetchData<Wording>(addresses.wording),
      wordsOf(language),
    ]);
    return { model, wording, words };
  } catch {
    return null;
  }
}

async function fetchData<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
