/** Where lines go: results to standard output, faults to standard error. */
import process from 'node:process';
import type { Fault } from '../model/answers.ts';
import type { Language } from '../model/wording.ts';
import { faultText } from '../report/faultText.ts';
import { oneLine } from './commandFault.ts';

/** A fault of answers on one line. */
export const faultLine = (fault: Fault, language: Language): string => oneLine(faultText(fault, language));

/** Writes lines to standard error; gives the exit status that goes with them. */
export function tell(lines: readonly string[]): 2 {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return 2;
}

/** Writes to standard output and waits until it is taken, so that a reader that went away is noticed. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
