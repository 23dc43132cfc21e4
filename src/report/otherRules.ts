/** The first place under each other rule by name, and what in the answers makes the rules differ. */
import type { RuleSpread } from '../model/assessment.ts';
import { questionName } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { points } from './estimateFormat.ts';
import type { PlacementName } from './figureTypes.ts';
import { percent } from './format.ts';
import { firstShare } from './shares.ts';

export interface OtherRuleRow {
  readonly id: string;
  readonly name: string;
  readonly first: PlacementName;
  /** Share of readings with that department first; empty where it is the recommended one, whose share stands beside. */
  readonly firstShare: string;
  /** Share of readings with the recommended department first. */
  readonly share: string;
}

export interface OtherRulesText {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** The main rule first. */
  readonly rows: readonly OtherRuleRow[];
  /** Which rule moves the share most, and which answers make it so. */
  readonly cause: string;
}

/** Rules that differ by less are said to agree. */
const AGREE = 0.02;
/** An answer is told as a cause when the difference would lose so much of itself without it. */
const CAUSE = 0.25;

/** Null where nothing comes first. */
export function otherRules(context: ReportContext): OtherRulesText | null {
  const { assessment, words, department, named, language } = context;
  const { placement, otherRules: found, ruleSpread } = assessment.recommendation;
  if (placement === null || ruleSpread === null) return null;
  const main = firstShare(context, placement);
  return {
    title: words.otherRules.title(),
    note: words.otherRules.note(),
    columns: words.otherRules.columns(department(placement)),
    rows: [
      {
        id: 'main',
        name: words.otherRules.main(),
        first: named(placement),
        firstShare: '',
        share: percent(main, language),
      },
      ...found.rules.map((rule) => ({
        id: rule.id,
        name: words.otherRules.rules[rule.id],
        first: named(rule.placement),
        firstShare: rule.placement === placement ? '' : percent(rule.acceptability, language),
        share: percent(rule.recommended, language),
      })),
    ],
    cause: cause(context, ruleSpread, main),
  };
}

function cause({ words, wording, language }: ReportContext, spread: RuleSpread, main: number): string {
  const size = Math.abs(spread.difference);
  if (size < AGREE) return words.otherRules.agree(points(size, language));
  const steps = spread.because
    .filter(({ difference }) => Math.abs(difference) <= (1 - CAUSE) * size)
    .map(({ path, difference }) => ({
      label: questionName(wording, path),
      points: points(Math.abs(difference), language),
    }));
  const widest = words.otherRules.widest(
    words.otherRules.rules[spread.rule],
    percent(main, language),
    percent(main + spread.difference, language),
  );
  const now = points(size, language);
  const why = steps.length === 0 ? words.otherRules.noSingle(now) : words.otherRules.because(steps, now);
  return language === 'en' ? `${widest} ${why}` : `${widest}${why}`;
}
