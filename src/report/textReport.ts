/** A report for the terminal: about 80 columns, the same sentences as the page. */
import type { PlacementId } from '../model/decision.ts';
import type { Notice, Report } from './reportTypes.ts';
import { plain } from './rich.ts';
import { costText } from './textCost.ts';
import { indented, textTable, textWidth, wrapped } from './textLayout.ts';

export const COLUMNS = 80;

/** Marks that stay one column wide and do not become pictures. */
export const PLACEMENT_MARKS: Readonly<Record<PlacementId, string>> = {
  it: '▴',
  operations: '▸',
  finance: '▾',
  general: '◂',
};

export function textReport(report: Report): string {
  const parts = [
    head(report),
    musts(report),
    deciding(report),
    confidence(report),
    reasons(report),
    flips(report),
    next(report),
    ranking(report),
    costText(report),
    safeguards(report),
    structure(report),
    duties(report),
    notices(report),
    sources(report),
    limits(report),
  ];
  const text = parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
  return `${text.replace(/\u00a0/g, ' ')}\n`;
}

/** A note that stands on a line of its own. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A heading over a rule as long as itself. */
export function heading(title: string): string[] {
  return [title, '─'.repeat(textWidth(title))];
}

const marked = (placement: PlacementId | null): string => (placement === null ? '' : PLACEMENT_MARKS[placement]);

function head({ headline, keyFigures }: Report): string[] {
  const title = `${marked(headline.seat)} ${headline.title}`.trimStart();
  return [
    ...headline.contradictions.flatMap(noticeLines),
    title,
    ...indented(headline.split, COLUMNS, 0),
    '',
    ...wrapped(plain(headline.readings), COLUMNS),
    ...(headline.otherRules === null ? [] : wrapped(capital(headline.otherRules), COLUMNS)),
    ...wrapped(headline.answered, COLUMNS),
    ...(keyFigures.length > 1 ? [''] : []),
    ...keyFigures
      .filter(({ id }) => id !== 'share')
      .flatMap(({ figure, unit, caption, note }) => {
        const gap = /[A-Za-z]$/.test(unit) ? ' ' : '';
        const start = unit.startsWith('/') ? `${figure}${unit}` : `${figure} ${unit}`;
        return wrapped(gap === '' ? `${start}（${caption}；${note}）` : `${start} ${caption} (${note})`, COLUMNS);
      }),
  ];
}

function musts({ musts: { title, rows, more } }: Report): string[] {
  return [
    title,
    ...rows.flatMap(({ statement, stateText }) => indented(`${statement} [${stateText}]`, COLUMNS, 4, '  ■')),
    ...(more === '' ? [] : indented(more, COLUMNS)),
  ];
}

function deciding({ deciding: question }: Report): string[] {
  if (question === null) return [];
  return [
    question.lead,
    ...[question.title, ...question.effects, question.gain?.text ?? '', question.who]
      .filter((line) => line !== '')
      .flatMap((line) => indented(line, COLUMNS)),
  ];
}

function confidence({ confidence: { title, sentence, caps } }: Report): string[] {
  return [title, ...indented(sentence, COLUMNS), ...caps.flatMap((cap) => indented(cap, COLUMNS, 4, '  ·'))];
}

/** “ +0.14 (favours IT)” / “+0.14（有利于信息技术部门）” */
const figureOf = (language: Report['language'], figure: string, meaning: string): string =>
  language === 'en' ? ` ${figure} (${meaning})` : `${figure}（${meaning}）`;

function reasons({ language, reasons: section }: Report): string[] {
  const rows = section.rows.flatMap((row) => [
    '',
    ...indented(
      `${row.headline}${figureOf(language, row.contribution.text, row.favoursText)}`,
      COLUMNS,
      2,
      marked(row.favours),
    ),
    ...indented(row.why, COLUMNS),
  ]);
  const total = section.total ? ['', `  ${section.total.label} ${section.total.figure.text}`] : [];
  const note = section.note === '' ? [] : wrapped(section.note, COLUMNS);
  return [...heading(section.title), ...note, ...rows, ...total, ...(section.empty === '' ? [] : [section.empty])];
}

/** What the page opens is named here by its questions. */
function foldedFlips({ language, flips: { rows, shown, more } }: Report): string[] {
  const labels = [...new Set(rows.slice(shown).flatMap(({ changes }) => changes.map(({ label }) => label)))];
  if (more === '') return [];
  return wrapped(language === 'en' ? `${more}: ${labels.join(', ')}.` : `${more}：${labels.join('、')}。`, COLUMNS);
}

function flips(report: Report): string[] {
  const { title, columns, rows, shown, rest, empty, note } = report.flips;
  const body = rows
    .slice(0, shown)
    .flatMap((row) =>
      row.changes.map(({ label, from, to }, index) => [
        label,
        from,
        to,
        index === row.changes.length - 1 ? `${marked(row.first.placement)} ${row.first.name}` : '+',
        index === row.changes.length - 1 ? row.share.text : '',
      ]),
    );
  const table =
    rows.length === 0
      ? []
      : textTable([[columns.what, columns.from, columns.to, columns.first, columns.share], ...body], COLUMNS, [4]);
  return [
    ...heading(title),
    ...(rows.length === 0 ? [] : wrapped(note, COLUMNS)),
    ...table,
    ...foldedFlips(report),
    ...(empty === '' ? [] : wrapped(empty, COLUMNS)),
    ...(rest === null ? [] : wrapped(rest.text, COLUMNS)),
  ];
}

function next({ next: section }: Report): string[] {
  if (section === null) return [];
  const { columns, rows } = section;
  return [
    section.title,
    ...textTable(
      [
        [columns.question, columns.who, columns.gain],
        ...rows.map(({ question, who, gain }) => [question, who, gain.text]),
      ],
      COLUMNS,
    ),
  ];
}

function ranking({ language, ranking: section }: Report): string[] {
  const rows = section.rows.map((row) =>
    row.ruledOut === null
      ? [`${marked(row.placement)} ${row.name}`, ...row.cells]
      : [`× ${row.name}`, ...row.shares.map(() => '–')],
  );
  const out = section.rows.filter(({ ruledOut }) => ruledOut !== null);
  return [
    ...heading(section.title),
    ...wrapped(section.note, COLUMNS),
    ...(out.length === section.rows.length ? [] : textTable([[...section.columns], ...rows], COLUMNS, [1, 2, 3, 4])),
    ...out.flatMap(({ name, ruledOut }) =>
      indented(spaced(language === 'en' ? `${name}.` : name, ruledOut ?? ''), COLUMNS, 2, '×'),
    ),
    ...(section.pairs === null ? [] : wrapped(section.pairs.text, COLUMNS)),
    ...(section.otherRules === '' ? [] : wrapped(section.otherRules, COLUMNS)),
    ...wrapped(section.possible, COLUMNS),
  ];
}

const numbers = (notes: readonly number[]): string => (notes.length === 0 ? '' : ` [${notes.join(', ')}]`);

function safeguards({ language, safeguards: section }: Report): string[] {
  const comma = language === 'en' ? ', ' : '，';
  return [
    ...heading(section.title),
    ...wrapped(section.note, COLUMNS),
    ...section.rows.flatMap((row) => [
      ...indented(
        `${row.severityText}${comma}${row.stateText} · ${row.statement}${numbers(row.notes)}`,
        COLUMNS,
        4,
        row.severity === 'must' ? '  ■' : '  □',
      ),
      ...(row.state === 'unmet' ? indented(row.mend, COLUMNS, 4) : []),
      ...indented(row.clause, COLUMNS, 4),
    ]),
  ];
}

function structure({ language, structure: section }: Report): string[] {
  return [
    ...heading(language === 'en' ? `${section.title}: ${section.name}` : `${section.title}：${section.name}`),
    ...[
      section.meaning,
      ...section.reasons.map(({ text, notes }) => `${text}${numbers(notes)}`),
      section.because,
      section.missing,
    ]
      .filter((line) => line !== '')
      .flatMap((line) => wrapped(line, COLUMNS)),
  ];
}

function duties({ duties: { title, columns, rows } }: Report): string[] {
  const body = rows.map((row) => [
    row.name,
    `${row.responsiblePlacement ? `${marked(row.responsiblePlacement)} ` : ''}${row.responsible}`,
    row.accountable,
    row.notTogetherWith,
    row.notes.join(' '),
  ]);
  const table = [columns.duty, columns.responsible, columns.accountable, columns.notTogetherWith, columns.sources];
  return [...heading(title), ...textTable([table, ...body], COLUMNS)];
}

/** A space between two pieces, none after a full-width mark or between Chinese ones. */
const spaced = (before: string, after: string): string =>
  /[\p{Script=Han}。，：；]$/u.test(before)
    ? `${before}${/[。：]$/.test(before) ? '' : '：'}${after}`
    : `${before} ${after}`;

function noticeLines({ lead, text }: Notice): string[] {
  return indented(spaced(lead, text), COLUMNS, 2, '!');
}

function notices({ warnings, dropped }: Report): string[] {
  return [...warnings.flatMap(noticeLines), ...(dropped === null ? [] : indented(dropped.text, COLUMNS, 2, '!'))];
}

function sources({ sources: { title, rows } }: Report): string[] {
  if (rows.length === 0) return [];
  return [
    ...heading(title),
    ...rows.flatMap((row) =>
      indented(`${row.text} ${row.url}`.trimEnd(), COLUMNS, 5, `${String(row.number).padStart(3)} `),
    ),
  ];
}

function limits({ limits: { title, sentences, model } }: Report): string[] {
  return [
    ...heading(title),
    ...sentences.flatMap((line) => indented(line, COLUMNS, 2, '·')),
    ...wrapped(model, COLUMNS),
  ];
}
