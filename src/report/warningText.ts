/** Warnings in words. */
import type { Warning } from '../model/assessment.ts';
import { answerPhrase, questionName } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { oursInUnit } from './ownFigures.ts';
import type { Notice, Report } from './reportTypes.ts';

/** Codes that the cost section tells by itself, and one that the headline tells. */
const TOLD_ELSEWHERE: readonly string[] = ['region-missing', 'size-missing', 'own-figures-missing', 'all-ruled-out'];

/** Answers that contradict each other: they come before everything else. */
export function contradictions(context: ReportContext): Notice[] {
  const { assessment, words } = context;
  const all = assessment.warnings
    .filter(({ code }) => code.startsWith('tension-'))
    .map((warning) => warningText(context, warning));
  // One contradiction may point at two answers; it is told once.
  const told = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  const end = words.warnings.tensionEnd(assessment.recommendation.confidence);
  return told.map((each, index) => ({
    ...each,
    lead: index === 0 ? each.lead : words.warnings.tensionAlso(),
    text: index === told.length - 1 ? `${each.text}${end}` : each.text,
  }));
}

/** The other warnings, but for those that stand in the headline, the cost section or under what was dropped. */
export function warnings(context: ReportContext): Notice[] {
  const told = context.assessment.warnings.filter(
    ({ code }) => !code.startsWith('tension-') && code !== 'dropped-field' && !TOLD_ELSEWHERE.includes(code),
  );
  const deciding = told.filter(({ code }) => code === 'one-answer-decides');
  const others = told.filter(({ code }) => code !== 'one-answer-decides');
  return [...others.map((warning) => warningText(context, warning)), ...decidingText(context, deciding)];
}

/** Answers that each decide alone: one notice, however many they are. */
function decidingText(context: ReportContext, deciding: readonly Warning[]): Notice[] {
  const [first] = deciding;
  if (!first) return [];
  if (deciding.length === 1) return [warningText(context, first)];
  const labels = deciding.map(({ path }) => fieldName(context.wording, path));
  return [{ code: first.code, path: '', ...context.words.warnings.severalDecide(labels) }];
}

/** What a link or a file held that could not be kept. */
export function droppedFields({ assessment, wording, words }: ReportContext): Report['dropped'] {
  const paths = assessment.warnings.filter(({ code }) => code === 'dropped-field').map(({ path }) => path);
  if (paths.length === 0) return null;
  const names = [...new Set(paths.map((path) => fieldName(wording, path)))];
  return { text: words.dropped.text(names), names };
}

/** Any warning as a bold start and a text. */
export function warningText(context: ReportContext, { path, code }: Warning): Notice {
  return { code, path, ...textOf(context, path, code) };
}

function textOf(context: ReportContext, path: string, code: Warning['code']): { lead: string; text: string } {
  const { wording, words } = context;
  const told = words.warnings;
  const tension = wording.tensions[code];
  if (tension) return told.tension(filled(context, tension.text, path));
  const oddity = wording.oddities[code];
  if (oddity) return { lead: oddity.lead, text: filled(context, oddity.text, path) };
  switch (code) {
    case 'one-answer-decides':
      return told[code](fieldName(wording, path));
    case 'override-outside-range':
      return outsideRange(context, path);
    case 'migrated':
      return told[code]();
    default:
      throw new RangeError(`the wording has no warning ${code}`);
  }
}

/** `{path}` is that answer in words, `{answer}` the one pointed at and `{label}` its name. */
function filled(context: ReportContext, text: string, at: string): string {
  const pieces = text.split(/\{([^}]+)\}/);
  return context.words.warnings.filled(pieces.map((piece, index) => (index % 2 === 0 ? piece : said(piece))));

  function said(name: string): string {
    const { wording, answers, words } = context;
    if (name === 'label') return fieldName(wording, at).replace(/[.。]$/, '');
    const path = name === 'answer' ? at : name;
    const value = answers.values[path] ?? 0;
    return words.inside(answerPhrase(wording, path, wording.questions[path]?.options[value] ? String(value) : value));
  }
}

function outsideRange(context: ReportContext, path: string): { lead: string; text: string } {
  const { wording, words } = context;
  const id = path.replace(/^cost\.overrides\./, '');
  const name = wording.parameters[id]?.name ?? fieldName(wording, path);
  const ours = oursInUnit(context, id);
  return ours === null
    ? words.warnings['override-unknown-range'](name)
    : words.warnings['override-outside-range'](name, ours.range);
}

/** A field by its label; one that nobody knows, as it was written. */
function fieldName(wording: ReportContext['wording'], path: string): string {
  const id = path.replace(/^cost\.overrides\./, '').replace(/\.(low|likely|high)$/, '');
  const control = path.startsWith('controls.') ? wording.safeguards[path.slice('controls.'.length)] : undefined;
  const parameter = path in wording.questions ? undefined : wording.parameters[id];
  return control?.statement ?? parameter?.name ?? questionName(wording, path);
}
