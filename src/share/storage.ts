/** Answers kept in the browser between visits. A browser that keeps nothing (private window, no room) is no error. */
import type { Answers } from '../model/answers.ts';
import type { Opened } from './opened.ts';
import { openSavedFile, savedFileText } from './savedFile.ts';

/** The part of `localStorage` that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export interface AnswerStorage {
  /** The answers kept here, or null where there are none or they cannot be had. */
  load(overrideIds: readonly string[], regionIds?: readonly string[]): Opened | null;
  /** Whether they were kept. */
  save(answers: Answers): boolean;
  forget(): void;
}

export const ANSWERS_KEY = 'seatwise.answers.1';

/** Answers under their key. Asking for the storage is itself a thing that some browsers refuse: `() => localStorage`. */
export function answerStorage(storage: () => TextStorage): AnswerStorage {
  const attempt = <T>(action: (storage: TextStorage) => T): T | null => {
    try {
      return action(storage());
    } catch {
      return null;
    }
  };
  return {
    load(overrideIds, regionIds) {
      const text = attempt((store) => store.getItem(ANSWERS_KEY));
      return text === null ? null : openSavedFile(text, overrideIds, regionIds);
    },
    save: (answers) =>
      attempt((store) => {
        store.setItem(ANSWERS_KEY, savedFileText(answers));
        return true;
      }) ?? false,
    forget: () => void attempt((store) => store.removeItem(ANSWERS_KEY)),
  };
}
