/** The result page's state: the data, the answers, and the report that is on the screen. */
import type { Answers } from '../../model/answers.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import { makeReport } from '../../report/report.ts';
import type { Report } from '../../report/reportTypes.ts';
import type { SeatPlanInput } from '../../report/seatPlan.ts';
import type { Words } from '../../report/words/en.ts';
import { linkFragment } from '../../share/link.ts';
import type { Opened } from '../../share/opened.ts';
import { type AssessmentClient, createAssessmentClient } from '../assessmentClient.ts';
import { fetchData } from '../fetchData.ts';
import { createSession, type Session } from '../session.ts';
import { derived, follow, type Readable, state } from '../state.ts';

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

interface ResultAddresses {
  readonly model: string;
  readonly wording: string;
  readonly oddities: string;
}

interface Data {
  readonly model: Model;
  readonly wording: Wording;
}

export interface ResultState {
  /** The latest report; null until the first one. */
  readonly shown: Readable<ShownReport | null>;
  readonly working: Readable<boolean>;
  readonly failed: Readable<boolean>;
  readonly session: Readable<Session | null>;
  /** Fetches the data, reads the answers and follows them. Gives what ends that. */
  open(addresses: ResultAddresses): () => void;
  retry(): void;
  /** The address of this result, with what it says now. */
  link(): string;
}

export function createResultState(words: Words): ResultState {
  const { language } = words;
  const shown = state<ShownReport | null>(null);
  const data = state<Data | null>(null);
  const session = state<Session | null>(null);
  const client = state<AssessmentClient<Assessment> | null>(null);
  const notFetched = state(false);
  let retry = (): void => undefined;

  return {
    shown,
    session,
    working: derived(() => client.value !== null && !client.value.settled.value),
    failed: derived(() => notFetched.value || (client.value?.failed.value ?? false)),
    open(addresses) {
      let ended = false;
      const ends: (() => void)[] = [];
      const start = async (): Promise<void> => {
        notFetched.value = false;
        const fetched = await fetchAll(addresses);
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
        session.value = opened;
        client.value = worker;
        const followAnswers = (): void => {
          if (ended) return;
          ends.push(
            follow(
              () => opened.answers.value,
              (answers) => worker.request(answers),
            ),
          );
          ends.push(
            follow(
              () => (worker.settled.value ? worker.complete.value : null),
              (done) => show(done, opened),
            ),
          );
        };
        ends.push(opened.open(followAnswers));
      };
      let latest: Assessment | null = null;
      const show = async (assessment: Assessment | null, opened: Session): Promise<void> => {
        latest = assessment;
        if (!assessment || !data.value) return;
        const told = await withOddities(data.value, assessment, addresses.oddities);
        notFetched.value = told === null;
        // A newer assessment has overtaken this one.
        if (ended || latest !== assessment || !told) return;
        data.value = told;
        const next = shownReport(told, opened.answers.value, assessment, opened.opened.value);
        document.title = `${next.report.headline.title} ${document.title.split(' · ').at(-1)}`;
        shown.value = next;
      };
      retry = () => {
        const worker = client.value;
        const answers = session.value?.answers.value;
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
      const current = shown.value;
      if (!current) return location.href;
      const { placement, confidence, rankAcceptability } = current.assessment.recommendation;
      const share = placement ? (rankAcceptability[placement]?.[0] ?? 0) : 0;
      const then = { model: current.assessment.modelVersion, placement, share, label: confidence };
      return new URL(linkFragment(current.answers, then), location.href).href;
    },
  };

  function shownReport(
    { model, wording }: Data,
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

/** What the link had to lose is told with the warnings of the assessment. */
function withOpened(assessment: Assessment, opened: Opened | null): Assessment {
  return opened ? { ...assessment, warnings: [...opened.warnings, ...assessment.warnings] } : assessment;
}

/** Null where something did not arrive. */
async function fetchAll(addresses: ResultAddresses): Promise<Data | null> {
  try {
    const [model, wording] = await Promise.all([
      fetchData<Model>(addresses.model),
      fetchData<Wording>(addresses.wording),
    ]);
    return { model, wording };
  } catch {
    return null;
  }
}

/**
 * The data with the words of contradictions and oddities, fetched the first time there is any to tell. Null where they
 * did not arrive.
 */
async function withOddities(data: Data, { warnings }: Assessment, address: string): Promise<Data | null> {
  const { model, wording } = data;
  const told = warnings.some(
    ({ code }) => code.startsWith('tension-') || model.oddities.some((oddity) => oddity.code === code),
  );
  if (!told || Object.keys(wording.oddities).length > 0) return data;
  try {
    return { model, wording: { ...wording, ...(await fetchData<Pick<Wording, 'tensions' | 'oddities'>>(address)) } };
  } catch {
    return null;
  }
}
