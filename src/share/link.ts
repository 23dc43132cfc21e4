/**
 * Answers as the fragment of an address, and back: `#a=1;company.employees=86000;…;then=<model>,<placement>,<share>,<label>`.
 * Version first, then `path=value` by path. An override is one figure, or three with commas: low, likely, high. `then`
 * stands last: it says what the result was, and a link that was cut has lost it.
 */

import { OVERRIDES } from '../model/answerFields.ts';
import type { Answers, Override } from '../model/answers.ts';
import type { ConfidenceLabel } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { CURRENT_VERSION } from './version.ts';

/** The result at the time the link was made, for when today's model says otherwise. */
export interface EarlierResult {
  readonly model: string;
  /** Null when every placement was ruled out. */
  readonly placement: PlacementId | null;
  /** First-rank acceptability, 0 to 1. */
  readonly share: number;
  readonly label: ConfidenceLabel;
}

/** Above this many characters a link is offered as a file instead. */
export const LONGEST_LINK = 2000;

/** The fragment of these answers, `#` included. */
export function linkFragment(answers: Answers, earlier: EarlierResult | null = null): string {
  const entries = [
    ...Object.entries(answers.values).map(([path, value]) => [path, String(value)] as const),
    ...Object.entries(answers.overrides).map(([id, value]) => [`${OVERRIDES}.${id}`, overrideText(value)] as const),
  ];
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [['a', String(CURRENT_VERSION)] as const, ...entries];
  if (earlier) {
    const share = Math.round(earlier.share * 1e4) / 1e4;
    parts.push(['then', [earlier.model, earlier.placement ?? 'none', share, earlier.label].join(',')]);
  }
  return `#${parts.map(([path, value]) => `${encode(path)}=${encode(value)}`).join(';')}`;
}

/** Whether a fragment means to hold answers; `#main` does not. */
export const holdsAnswers = (fragment: string): boolean => /^#?a(=|%3D)/i.test(fragment);

/** Commas are part of the format and legal in a fragment, so they stay readable. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

const overrideText = (value: Override): string =>
  typeof value === 'number' ? String(value) : [value.low, value.likely, value.high].join(',');
