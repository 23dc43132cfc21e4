/** The answer beside the questions, in words: placement, share, label, what to answer next, what the role costs. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook, Outlook, RoleCost } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { Language, PlacementNames } from '../model/wording.ts';
import { answerLabel, type LabelWording } from './answerText.ts';
import type { Rich } from './figureTypes.ts';
import { percent, percentRange, rounded } from './format.ts';
import { rich } from './rich.ts';
import type { AnswerWords } from './words/en/answer.ts';

/** What stands beside the questions: panel on a desk, sticky bar on a phone. */
export interface AnswerBar {
  /** Whose bench the mark fills; null while close or none. */
  readonly seat: PlacementId | null;
  /** “The answer so far” */
  readonly title: string;
  /** “IT department” / “Close: IT or operations” */
  readonly name: string;
  /** One line for the bar: “IT department 58%, leaning”. */
  readonly line: string;
  /** “First in 58% of readings: leaning.” */
  readonly readings: Rich;
  /** “Under other reasonable rules: 44 to 63%.” Empty until known. */
  readonly otherRules: string;
  /** Null until known and when none is left. */
  readonly next: {
    readonly path: string;
    readonly lead: string;
    readonly title: string;
    readonly line: string;
    readonly adds: string;
  } | null;
  /** When no further answer can change the first place; else empty. */
  readonly settled: string;
  /** Role cost: a line for the bar, and for the panel a sentence, its range and where it is paid. */
  readonly role: {
    readonly line: string;
    readonly lead: string;
    readonly sentence: Rich;
    readonly range: string;
    readonly region: string;
    /** Path of the answer that is missing; null when the cost is known. */
    readonly asks: string | null;
  };
  /** “‘A few related ones’ moved IT from 52% to 58%.” with “Just changed.” as lead; null when nothing moved. */
  readonly changed: { readonly lead: string; readonly text: string } | null;
  /** What a screen reader hears after a change. */
  readonly live: string;
}

/** What the change of one answered question did: the share of the first placement without it and with it. */
export interface MovedAnswer {
  /** The answer that is compared, by path: the one given, or the one just taken away. */
  readonly answer: Readonly<Record<string, string | number>>;
  /** `cleared`: the answer was taken away, so `to` is the share without it. */
  readonly kind: 'given' | 'cleared';
  readonly placement: PlacementId;
  readonly from: number;
  readonly to: number;
}

export interface AnswerBarInput {
  readonly language: Language;
  readonly words: AnswerWords;
  readonly wording: LabelWording & { readonly placements: Readonly<Record<string, PlacementNames>> };
  readonly answers: Answers;
  readonly first: FirstLook;
  /** Null while it is not known yet. */
  readonly complete: Outlook | null;
  readonly moved: MovedAnswer | null;
  /** Says what the role costs (`roleInBar`); null while that is being fetched. */
  readonly roleInBar: RoleInBar | null;
}

export type RoleInBar = (input: AnswerBarInput, cost: RoleCost) => AnswerBar['role'];

export function answerBar(input: AnswerBarInput): AnswerBar {
  const { language, complete, first } = input;
  const { bar } = input.words;
  const standing = standingText(input);
  const changed = input.moved && changedText(input, input.moved);
  const rules = complete?.otherRules;
  const shown = first.recommendation.placement !== null && first.recommendation.runnerUp !== null;
  return {
    seat: standing.seat,
    title: bar.title(),
    name: standing.name,
    line: standing.line,
    readings: standing.readings,
    otherRules: rules && shown ? bar.otherRules(percentRange(rules.low, rules.high, language)) : '',
    next: nextQuestion(input),
    settled: complete?.stopAsking ? bar.settled() : '',
    role: roleCost(input),
    changed: changed === null ? null : { lead: bar.changedLead(), text: changed },
    live: changed === null ? standing.line : joined(language, standing.line, changed),
  };
}

const joined = (language: Language, line: string, changed: string): string =>
  language === 'en' ? `${line}. ${changed}` : `${line}。${changed}`;

function standingText({ language, words, wording, first, complete }: AnswerBarInput) {
  const { bar, readings, department } = words;
  const { placement, runnerUp, rankAcceptability, ...look } = first.recommendation;
  const known = complete?.confidence ?? look.confidence;
  const names = (id: PlacementId) => {
    const own = wording.placements[id];
    return own ? { ...own, inside: department(id, own) } : { name: '', short: '', inside: '' };
  };
  const share = (id: PlacementId): string => percent(rankAcceptability[id]?.[0] ?? 0, language);
  const label = readings.label[known];
  if (placement === null) {
    const name = bar.noneName();
    return { seat: null, name, line: name, readings: readings.none() };
  }
  const own = names(placement);
  if (runnerUp === null) {
    return { seat: placement, name: own.name, line: bar.onlyLine(own.name, label), readings: readings.only(known) };
  }
  const other = names(runnerUp);
  if (known === 'close') {
    return {
      seat: null,
      name: bar.closeName(own.inside, other.inside),
      line: bar.closeLine(own.short, share(placement), other.short, share(runnerUp)),
      readings: readings.close(own.inside, share(placement), other.inside, share(runnerUp)),
    };
  }
  return {
    seat: placement,
    name: own.name,
    line: bar.line(own.name, share(placement), label),
    readings: readings.first(share(placement), known),
  };
}

function nextQuestion({ words: { bar }, wording, complete }: AnswerBarInput): AnswerBar['next'] {
  const [next] = complete?.nextQuestions ?? [];
  const title = next && wording.questions[next.path]?.title;
  if (!next || !title || complete?.stopAsking) return null;
  return {
    path: next.path,
    lead: bar.nextLead(),
    title,
    line: bar.nextLine(title),
    adds: bar.adds(rounded(next.value * 100, 0)),
  };
}

function roleCost(input: AnswerBarInput): AnswerBar['role'] {
  const { bar } = input.words;
  const { cost, warnings } = input.first;
  const lead = bar.roleLead();
  if (cost === null) {
    const lacks = (code: string): boolean => warnings.some((warning) => warning.code === code);
    const [line, asks] = lacks('region-missing')
      ? [bar.asksRegion(), 'cost.region']
      : lacks('size-missing')
        ? [bar.asksSize(), 'system.users']
        : [bar.asksOwn(), 'cost.region'];
    return { line, lead, sentence: rich(line), range: '', region: '', asks };
  }
  return input.roleInBar?.(input, cost) ?? { line: '', lead, sentence: [], range: '', region: '', asks: null };
}

/** “‘A few related ones’ moved IT from 52% to 58%.”; null where there was no answer to compare. */
function changedText({ language, words, wording }: AnswerBarInput, moved: MovedAnswer): string | null {
  const { bar, department } = words;
  const placement = wording.placements[moved.placement];
  const given = Object.entries(moved.answer);
  const [only] = given;
  if (!placement || !only) return null;
  const name = department(moved.placement, placement);
  const cleared = moved.kind === 'cleared';
  const answer =
    given.length === 1
      ? bar.quoted(answerLabel(wording, only[0], only[1]))
      : cleared
        ? bar.severalInside(given.length)
        : bar.several(given.length);
  const [from, to] = [percent(moved.from, language), percent(moved.to, language)];
  if (from === to) return (cleared ? bar.unmovedCleared : bar.unmoved)(answer, name, to);
  return (cleared ? bar.cleared : bar.moved)(answer, name, from, to);
}
