/** Front matter: shape, lengths, the question that exists, and the day of the review. */
import { checkShape } from '../checkShape.ts';
import { useOneOf } from '../faultList.ts';
import { daysBetween, isDay } from './days.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import { frontLimits, type GuideFront, guideSchema } from './guideSchema.ts';
import type { KnownIds } from './knownIds.ts';

/** A review holds for a year. */
const reviewHolds = 365;

export interface Today {
  /** Year-month-day. */
  readonly day: string;
  /** Told what does not stop the build. */
  readonly warn: (text: string) => void;
}

/** The fields, or null with the faults added; a review that is too old only warns. */
export function checkFront(guide: GuideFile, known: KnownIds, today: Today, faults: GuideFaults): GuideFront | null {
  const front = checkShape(guide.front, guideSchema, faults.faults);
  if (front === null) return null;
  const add = (key: PropertyKey, what: string, mend: string): void =>
    faults.add(guide.file, guide.front.lineOf([key]), what, mend);
  const limits = frontLimits[guide.language];
  for (const key of ['title', 'short', 'description'] as const) {
    const length = [...front[key]].length;
    const [least, most] = limits[key];
    if (length > most) add(key, `"${key}" has ${length} characters, over ${most}.`, 'Shorten it.');
    if (length < least) add(key, `"${key}" has ${length} characters, under ${least}.`, 'Say more.');
  }
  for (const key of ['minute', 'aliases'] as const) {
    const [least, most] = frontLimits[key];
    const count = front[key].length;
    if (count >= least && count <= most) continue;
    add(key, `"${key}" has ${count} entries.`, `Write ${least} to ${most}.`);
  }
  if (new Set(front.aliases).size < front.aliases.length) add('aliases', 'An alias stands twice.', 'Keep it once.');
  if (front.question !== undefined && !known.questions.includes(front.question)) {
    add('question', `The question "${front.question}" is unknown.`, useOneOf(known.questions, front.question));
  }
  checkReview(guide, front.reviewed, today, add);
  return front;
}

function checkReview(
  guide: GuideFile,
  reviewed: GuideFront['reviewed'],
  today: Today,
  add: (key: string, what: string, mend: string) => void,
): void {
  const mend = 'Write the day of the last review as year-month-day.';
  if (reviewed === undefined) add('reviewed', '"reviewed" is missing.', mend);
  else if (typeof reviewed !== 'string' || !isDay(reviewed)) add('reviewed', `"${reviewed}" is no day.`, mend);
  if (typeof reviewed !== 'string' || !isDay(reviewed)) return;
  const age = daysBetween(reviewed, today.day);
  if (age <= reviewHolds) return;
  const line = guide.front.lineOf(['reviewed']);
  today.warn(`${guide.file}:${line}: reviewed ${age} days ago. Read the whole page again and write today's date.`);
}

/** Adds a fault for each field that the two languages must share and do not. */
export function checkTwinFront(en: GuideFront, zh: GuideFront, chinese: GuideFile, faults: GuideFaults): void {
  for (const key of ['group', 'order', 'question'] as const) {
    if (en[key] === zh[key]) continue;
    const what = `"${key}" is ${zh[key] ?? 'missing'} here and ${en[key] ?? 'missing'} in English.`;
    faults.add(chinese.file, chinese.front.lineOf([key]), what, 'Write the same in both.');
  }
}
