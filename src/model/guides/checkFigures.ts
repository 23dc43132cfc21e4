/** Figures of a guide: each with its unit, and with a source or a label near it. */
import { inventedKinds } from './components.ts';
import { type Figure, findFigures, number } from './figures.ts';
import { measured } from './figureWords.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideBlock, GuideFile } from './guideFile.ts';
import type { GuideFront } from './guideSchema.ts';
import { cellsOf } from './scanBlocks.ts';
import { hide } from './scanGuide.ts';
import { spansOf } from './spans.ts';

const labels: readonly string[] = ['Cite', 'Kind', 'Judgement'];
const noUnitMend = 'Write the unit beside it, such as 5 days or 5%.';

/** Adds a fault for each bare number, and for each figure whose paragraph, item or row gives no source. */
export function checkFigures(guide: GuideFile, faults: GuideFaults): void {
  const notes = spansOf(guide, (tag) => tag.name === 'Cite');
  const invented = spansOf(guide, (tag) => tag.name === 'Box' && inventedKinds.includes(tag.attributes.kind ?? ''));
  const claims = spansOf(guide, (tag) => tag.name === 'Claim');
  const lenders = spansOf(guide, (tag) => tag.attributes.kind === 'exercise').flatMap(({ start, end }) => {
    const unit = unitOfAll.exec(guide.words.slice(start, end));
    return unit ? [{ start, end, unit: unit[1] ?? unit[2] ?? '' }] : [];
  });
  // What a note says is the source's; its figures are read beside the sentence that they back.
  const prose = hide(guide.words, notes);
  const inside = (spans: typeof notes, block: GuideBlock): boolean =>
    spans.some(({ start, end }) => block.start >= start && block.start < end);
  for (const block of guide.blocks) {
    const figures = figuresOf(block, prose.slice(block.start, block.end), guide).map((figure) => {
      const lender = lenders.find(({ start, end }) => block.start >= start && block.start < end);
      return figure.unit === null && lender ? { ...figure, unit: lender.unit } : figure;
    });
    for (const figure of figures.filter(({ unit }) => unit === null)) {
      faults.add(guide.file, guide.lineAt(block.start + figure.at), `${figure.text} has no unit.`, noUnitMend);
    }
    const first = figures.find(({ unit, ofThePage }) => unit !== null && !ofThePage);
    if (first === undefined || block.kind === 'heading' || block.kind === 'table-head') continue;
    if (inside(invented, block) || inside(claims, block)) continue;
    const labelled = guide.tags.some(
      ({ name, start }) => labels.includes(name) && start >= block.start && start < block.end,
    );
    if (labelled) continue;
    const what = `"${first.text} ${first.unit ?? ''}" has no source in this ${blockName[block.kind]}.`;
    faults.add(guide.file, guide.lineAt(block.start + first.at), what, 'Add a Cite, a Kind or a Judgement to it.');
  }
  checkClaims(guide, faults);
}

/** An exercise may say once in which unit its figures are: "All figures are invented, in yuan"; "金额单位：元". */
const unitOfAll =
  /\b(?:figures|amounts|values)\b[^.]*\bin ([a-z]+)|(?:单位[：:为是都均]*|均以|都以)\s?(\p{Script=Han})/u;

const blockName: Readonly<Record<GuideBlock['kind'], string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  row: 'row of the table',
  'table-head': 'head of the table',
};

/** A column whose head names the unit or only counts the rows lends it to bare numbers below. */
function figuresOf(block: GuideBlock, text: string, guide: GuideFile): Figure[] {
  const figures = findFigures(text, guide.language);
  if (block.kind !== 'row') return figures;
  return figures.map((figure) => {
    if (figure.unit !== null) return figure;
    const column = [
      ...text
        .slice(0, figure.at)
        .replace(/^\s*\|/, '')
        .matchAll(/\|/g),
    ].length;
    const head = block.head[column] ?? '';
    if (!/^[\d\s.,–~-]+$/.test(cellsOf(text)[column] ?? '')) return figure;
    // The first cell numbers its row: "1", "2".
    const numbersRow = column === 0 && /^\d{1,2}$/.test(figure.text);
    if (numbersRow || /^(?:#|No\.?|Step|Order|Row|序号|步骤?|顺序|编号|行|第几[步天周行])$/.test(head)) {
      return { ...figure, unit: head || 'row', ofThePage: true };
    }
    const unit = /[（(]([^)）]+)[)）]\s*$/.exec(head)?.[1];
    const named = head.split(/[\s,，]+/).find((word) => measured[guide.language].test(word.toLowerCase()));
    return { ...figure, unit: unit ?? named ?? null };
  });
}

/** A verdict needs its evidence; that nobody has shown something is the absence of it. */
function checkClaims(guide: GuideFile, faults: GuideFaults): void {
  for (const span of spansOf(guide, (tag) => tag.name === 'Claim')) {
    const backed = guide.tags.some(
      ({ name, start }) => (name === 'Cite' || name === 'Judgement') && start > span.start && start < span.end,
    );
    if (!backed && span.tag.attributes.verdict !== 'unsupported') {
      const what = 'This Claim gives a verdict without evidence.';
      faults.add(guide.file, guide.lineAt(span.start), what, 'Add a Cite or a Judgement inside it.');
    }
  }
}

/** Figures of the front matter: a unit beside each, and in the text below the same figure with its source. */
export function checkFrontFigures(guide: GuideFile, front: GuideFront, faults: GuideFaults): void {
  const below = new Set(guide.words.match(number));
  const check = (steps: readonly PropertyKey[], text: string): void => {
    for (const figure of findFigures(text, guide.language)) {
      const line = guide.front.lineOf(steps);
      if (figure.unit === null) faults.add(guide.file, line, `${figure.text} has no unit.`, noUnitMend);
      else if (!figure.ofThePage && !below.has(figure.text)) {
        const what = `"${figure.text} ${figure.unit}" does not stand in the text below.`;
        faults.add(guide.file, line, what, 'Say it there, with its source, or leave it out here.');
      }
    }
  };
  check(['title'], front.title);
  check(['description'], front.description);
  front.minute.forEach((sentence, at) => {
    check(['minute', at], sentence);
  });
}
