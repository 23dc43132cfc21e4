/** Finds the figures of a text: numbers that measure or count something, and the unit that stands beside each. */
import type { Language } from '../wording.ts';
import { counted, gluedUnit, joint, measured, nameToken, notFigures, noUnit } from './figureWords.ts';
import { blank } from './scanGuide.ts';

export interface Figure {
  /** Place in the text. */
  readonly at: number;
  readonly text: string;
  /** What the number counts or measures, as written; null for a bare number. */
  readonly unit: string | null;
  /** Counts parts of the page itself, so that no source could be given. */
  readonly ofThePage: boolean;
}

/** Digits, with points and commas inside. */
export const number = /(?<![\d.,])\d+(?:[.,]\d+)*/g;
const currencyBefore = /(?:[¥￥$€£]|\b(?:CNY|RMB|USD|EUR|GBP))\s?$/;
const yearBefore =
  /\b(?:in|since|until|till|by|from|of|to|before|after|during|and|edition|year|late|early|mid|end)\s$|[年自于到至]\s?$/i;
const nameBefore = /(?:^|[^A-Za-z])[A-Za-z]*[A-Z][A-Za-z*+-]*\s$/;
/** "Those 20": what they are was said just before. */
const saidBefore = /\b(?:all|those|these|the (?:other|first|last))\s$/i;
/** Words that begin a sentence with a figure, where a capital means nothing. */
const opener = /(?:^|[.!?:;|]\s*)\s*[A-Z][a-z]+\s$/;

/** The figures of `text`, which holds no markup. Dates, clauses, versions, ids and numbers of lists are none. */
export function findFigures(text: string, language: Language): Figure[] {
  let prose = text;
  for (const pattern of notFigures) prose = prose.replaceAll(pattern, blank);
  const glued: Figure[] = [];
  prose = prose.replaceAll(nameToken, (token, ...rest) => {
    const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
    if (gluedUnit.test(token)) {
      glued.push({ at, text: token, unit: token.replace(/^\d+/, ''), ofThePage: false });
    }
    return blank(token);
  });
  const matches = [...prose.matchAll(number)];
  const figures: (Figure | null)[] = matches.map((match) => {
    const before = prose.slice(0, match.index);
    const after = prose.slice(match.index + match[0].length);
    if (isName(match[0], before, after, language)) return null;
    const unit = unitOf(before, after, language);
    return { at: match.index, text: match[0], unit, ofThePage: unit !== null && countsThePage(unit, language) };
  });
  shareUnits(figures, prose, language);
  return [...figures.filter((each) => each !== null), ...glued].sort((a, b) => a.at - b.at);
}

/** Whether the number is a year or belongs to a name such as "Odoo 19". */
function isName(digits: string, before: string, after: string, language: Language): boolean {
  const following = after.replace(/^[\s-]+/, '');
  const measures = measured[language].test(following) || measured.en.test(following);
  if (/^(?:19|20)\d{2}$/.test(digits)) {
    if (language === 'en' && yearBefore.test(before)) return !/^(?:users?|people|hours?|yuan)\b|^%/.test(following);
    return !measures && !currencyBefore.test(before);
  }
  return nameBefore.test(before) && !opener.test(before) && !currencyBefore.test(before) && !measures;
}

function unitOf(before: string, after: string, language: Language): string | null {
  if (currencyBefore.test(before)) return 'money';
  if (/^\s?(?:%|‰|per ?cent\b)/.test(after)) return '%';
  // English: the noun may come after some words of its own; a hyphen makes "3-year".
  const english = /^[\s-]{0,2}((?:[A-Za-z][A-Za-z'’-]*\s?){1,4})/.exec(after)?.[1];
  if (language === 'en' || english !== undefined) {
    if (english !== undefined && !noUnit.en.test(english)) return english.trim();
    if (/^\s?of (?:them|which|whom|these|those)\b/.test(after)) return 'of them';
    return saidBefore.exec(before)?.[0].trim() ?? null;
  }
  const chinese = /^\s?(?:多|余|来|几)?\s?(\p{Script=Han}{1,8})/u.exec(after)?.[1];
  return chinese === undefined || noUnit.zh.test(chinese) ? null : chinese;
}

function countsThePage(unit: string, language: Language): boolean {
  if (language === 'zh' && /^\p{Script=Han}/u.test(unit)) return counted.zh.test(unit) && !measuredFirst(unit);
  if (measured.en.test(unit)) return false;
  // The noun phrase ends where another kind of word begins.
  const words = unit.split(/\s+/);
  const end = words.findIndex((word) => noUnit.en.test(word));
  return counted.en.test((end < 0 ? words : words.slice(0, end)).join(' '));
}

const measuredFirst = (unit: string): boolean =>
  /^(?:人|名|天|日|周|个?(?:月|小时|工作日)|分钟|秒|元|千|万|亿|家|次|倍)/.test(unit);

/** A figure without a unit of its own takes that of the next one it is joined to; after money or %, of the one before. */
function shareUnits(figures: (Figure | null)[], prose: string, language: Language): void {
  const joined = (left: Figure, right: Figure): boolean =>
    joint[language].test(prose.slice(left.at + left.text.length, right.at).replace(/^%/, ''));
  for (let at = figures.length - 2; at >= 0; at -= 1) {
    const [left, right] = [figures[at], figures[at + 1]];
    if (!left || !right || left.unit !== null || right.unit === null || !joined(left, right)) continue;
    figures[at] = { ...left, unit: right.unit, ofThePage: right.ofThePage };
  }
  for (let at = 1; at < figures.length; at += 1) {
    const [left, right] = [figures[at - 1], figures[at]];
    if (!left || !right || right.unit !== null || left.unit !== 'money' || !joined(left, right)) continue;
    figures[at] = { ...right, unit: 'money' };
  }
}
