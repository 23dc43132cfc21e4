/** Warnings, and what a link or file lost, in English. */
import { counted, list, sentence, start } from './grammar.ts';

export const warnings = {
  /** A text in pieces: every second one is an answer of the reader's. */
  filled: (pieces: readonly string[]) => start(pieces.join('')),
  tension: (text: string) => ({
    lead: 'Two answers pull apart.',
    text: `${sentence(text)} So this can be leaning at most.`,
  }),
  'one-answer-decides': (label: string) => ({
    lead: 'One answer decides.',
    text: `Without your answer on “${label}” another department comes first. Make sure of it.`,
  }),
  severalDecide: (labels: readonly string[]) => ({
    lead: 'A single answer can tip it.',
    text: `Without any one of these, another department comes first: ${list(labels.map((label) => `“${label}”`))}. Make sure of them.`,
  }),
  'all-ruled-out': () => ({
    lead: 'No department is left.',
    text: 'By your answers none of the four exists, so a contracted provider has to run the ERP.',
  }),
  'region-missing': () => ({
    lead: 'No region yet.',
    text: 'Choose where the administrator is paid, and the cost appears.',
  }),
  'size-missing': () => ({
    lead: 'No size yet.',
    text: 'Tell us the users or the people employed, and the cost appears.',
  }),
  'own-figures-missing': () => ({
    lead: 'Figures are missing.',
    text: 'With figures of your own the cost needs a currency, a yearly wage and the employer’s on-cost.',
  }),
  'override-outside-range': (name: string, range: string) => ({
    lead: 'Outside the usual range.',
    text: `${start(name)}: your figure is used as it is, though we would expect ${range}.`,
  }),
  'override-unknown-range': (name: string) => ({
    lead: 'Outside the usual range.',
    text: `${start(name)}: your figure is used as it is, though it lies outside what we would expect.`,
  }),
  'dropped-field': (label: string) => ({ lead: 'Not kept.', text: `The answer on “${label}” could not be read.` }),
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
