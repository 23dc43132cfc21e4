/** Warnings, and what a link or file lost, in English. */
import type { ConfidenceLabel } from '../../../model/assessment.ts';
import { counted, list, sentence, start } from './grammar.ts';

export const warnings = {
  /** A text in pieces: every second one is an answer of the reader's. */
  filled: (pieces: readonly string[]) => start(pieces.join('')),
  tension: (text: string) => ({ lead: 'These answers do not go together.', text: sentence(text) }),
  /** The bold start of those after the first. */
  tensionAlso: () => 'Nor do these.',
  /** Said once, after the last of them. */
  tensionEnd: (label: ConfidenceLabel): string =>
    label === 'close' ? ' Check them first.' : ' Check them: until then the result is leaning at most.',
  'one-answer-decides': (label: string) => ({
    lead: 'One answer decides.',
    text: `Without your answer on “${label}” another department comes first. Make sure of it.`,
  }),
  severalDecide: (labels: readonly string[]) => ({
    lead: 'A single answer can tip it.',
    text: `Without any one of these, another department comes first: ${list(labels.map((label) => `“${label}”`))}. Make sure of them.`,
  }),
  'override-outside-range': (name: string, range: string) => ({
    lead: 'Outside the usual range.',
    text: `${start(name)}: your figure is used as it is, though we would expect ${range}.`,
  }),
  'override-unknown-range': (name: string) => ({
    lead: 'Outside the usual range.',
    text: `${start(name)}: your figure is used as it is, though it lies outside what we would expect.`,
  }),
  migrated: () => ({
    lead: 'From another version.',
    text: 'These answers were saved by another version of this page. What it could read is kept.',
  }),
};

export const dropped = {
  text: (names: readonly string[]) =>
    `${start(counted(names.length, 'answer', 'answers'))} could not be kept: ${list(names)}.`,
  unknown: (path: string) => `“${path}”`,
};
