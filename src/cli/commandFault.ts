/** What is wrong with a command, a file or a table: one line each, as faults of answers are told. */
import type { Language } from '../model/wording.ts';

type Words = Readonly<Record<Language, string>>;

export interface CommandFault {
  /** Option or file. */
  readonly path: string;
  readonly wrong: Words;
  readonly accepted: Words;
}

/** `path: what is wrong, what is accepted`, on one line. */
export function commandFaultText(fault: CommandFault, language: Language): string {
  const accepted = language === 'en' ? `, accepted is ${fault.accepted.en}` : `，请用${fault.accepted.zh}`;
  return oneLine(`${fault.path}: ${fault.wrong[language]}${accepted}`);
}

/** Text on one line, without marks that a terminal would act on. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
