/** Answers kept in the browser between visits. A browser that keeps nothing (private window, no room) is no error. */
import type { Answers } from '../model/answers.ts';
import { savedFileText } from './savedFile.ts';

/** The part of `localStorage` that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export interface AnswerStorage {
  /** The text of the answers kept here (`openSavedFile.ts`), or null where there are none or they cannot be had. */
  load(): string | null;
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
    load: () => attempt((store) => store.getItem(ANSWERS_KEY)),
    save: (answers) =>
      attempt((store) => {
        store.setItem(ANSWERS_KEY, savedFileText(answers));
        return true;
      }) ?? false,
    forget: () => void attempt((store) => store.removeItem(ANSWERS_KEY)),
  };
}
