import type { Answers } from '../../model/answers.ts';
import type { PreparedModel } from './preparedModel.ts';

/** How many of the contract's answers are given: safeguards, protection grade and the reader's figures do not count. */
export function countAnswered(prepared: PreparedModel, answers: Answers): { count: number; total: number } {
  const counted = prepared.model.questions.filter(
    ({ path }) => !path.startsWith('controls.') && path !== 'company.protectionGrade',
  );
  return { count: counted.filter(({ path }) => answers.values[path] !== undefined).length, total: counted.length };
}

/**
 * Answered questions with an effect in the model. The module grid is one; that a department exists or is absent is
 * none, its skill is one.
 */
export function rankingAnswers(prepared: PreparedModel, answers: Answers): { paths: string[]; count: number } {
  const paths = prepared.ranking
    .map((question) => question.path)
    .filter((path) => {
      const value = answers.values[path];
      return value !== undefined && value !== 'exists' && value !== 'absent';
    });
  const rows = paths.filter((path) => path.startsWith('modules.')).length;
  return { paths, count: paths.length - Math.max(0, rows - 1) };
}
