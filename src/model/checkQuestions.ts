/** Questions against the table of answers and against each other. */
import { answerFieldByPath } from './answerFields.ts';
import type { ExpandedOption, ExpandedQuestion } from './expandQuestions.ts';
import { type FaultList, useOneOf } from './faultList.ts';
import type { Content } from './readContent.ts';

/** Adds a fault for each broken question, option, breakpoint and effect. */
export function checkQuestions(content: Content, questions: readonly ExpandedQuestion[], list: FaultList): void {
  const seen = new Set<string>();
  for (const question of questions) {
    if (seen.has(question.id)) {
      list.add(question.file, question.path, `"${question.id}" is asked twice.`, 'Keep it in one file only.');
    }
    seen.add(question.id);
    checkTexts(question, list);
    if (question.options === null) checkNumber(content, question, questions, list);
    else checkOptions(content, question, question.options, questions, list);
  }
  for (const path of answerFieldByPath.keys()) {
    if (seen.has(path) || path === 'cost.currency') continue;
    const file = content.questionFiles[0]?.file;
    if (file !== undefined) {
      list.add(file, ['questions'], `No question asks for ${path}.`, 'Add it to the file of its section.');
    }
  }
}

function checkTexts(question: ExpandedQuestion, list: FaultList): void {
  const known = answerFieldByPath.get(question.id);
  if (known === undefined) {
    list.add(
      question.file,
      question.path,
      `"${question.id}" is no path of the answers.`,
      useOneOf([...answerFieldByPath.keys()], question.id),
    );
  }
  for (const [field, text] of Object.entries({ title: question.title, hint: question.hint, who: question.who })) {
    if (text === null)
      list.add(question.file, question.path, `${question.id} has no ${field}.`, 'Add it in en and zh.');
  }
}

function checkNumber(
  content: Content,
  question: ExpandedQuestion,
  questions: readonly ExpandedQuestion[],
  list: FaultList,
): void {
  const { file, path, id } = question;
  const { unit, phrase, why, breakpoints = [], 'share-of': share } = question.content;
  if (unit === undefined) list.add(file, path, `${id} is a figure without a unit.`, 'Add unit in en and zh.');
  if (phrase === undefined || !phrase.en.includes('{n}') || !phrase.zh.includes('{n}')) {
    list.add(
      file,
      [...path, 'phrase'],
      `${id} has no phrase with {n}.`,
      "Write the figure's place as {n} in en and zh.",
    );
  }
  if (breakpoints.length > 0 && why === undefined) {
    list.add(file, path, `${id} moves the ranking without a reason.`, 'Add why in en and zh.');
  }
  breakpoints.forEach((breakpoint, index) => {
    const here = [...path, 'breakpoints', index];
    const before = breakpoints[index - 1]?.at;
    if (before !== undefined && before >= breakpoint.at) {
      list.add(
        file,
        here,
        `${id}: breakpoint ${breakpoint.at} follows ${before}.`,
        'Put the breakpoints in ascending order.',
      );
    }
    checkEffects(content, list, question, here, breakpoint);
  });
  if (share === undefined) return;
  if (!questions.some((each) => each.id === share.path && each.options === null)) {
    list.add(file, [...path, 'share-of'], `"${share.path}" is no number.`, 'Name the path of a number question.');
  }
  if (!(share.low <= share.likely && share.likely <= share.high)) {
    list.add(
      file,
      [...path, 'share-of'],
      `${id}: low, likely and high do not ascend.`,
      'Put the smallest share first.',
    );
  }
}

function checkOptions(
  content: Content,
  question: ExpandedQuestion,
  options: readonly ExpandedOption[],
  questions: readonly ExpandedQuestion[],
  list: FaultList,
): void {
  const { file, path, id } = question;
  const field = answerFieldByPath.get(id);
  const accepted = field?.kind === 'option' ? field.options : null;
  for (const option of options) {
    if (accepted !== null && !accepted.includes(option.id)) {
      list.add(file, option.path, `${id} has no option "${option.id}".`, useOneOf(accepted, option.id));
    }
    if (option.label === null || option.phrase === null) {
      const missing = option.label === null ? 'label' : 'phrase';
      list.add(file, option.path, `${id}, ${option.id}: no ${missing}.`, 'Add it in en and zh.');
    }
    checkEffects(content, list, question, option.path, option.content);
    checkShifts(content, list, question, option);
  }
  for (const each of accepted ?? []) {
    if (!options.some((option) => option.id === each)) {
      list.add(file, path, `${id}: option "${each}" is missing.`, 'Add it with label and phrase.');
    }
  }
  checkPriors(question, options, list);
  const echo = question.content.echoes;
  if (echo !== undefined && !questions.some((each) => each.id === echo.path && each.options !== null)) {
    list.add(file, [...path, 'echoes'], `"${echo.path}" is no question with options.`, 'Name the question to echo.');
  }
}

/** Priors that several questions share are told once. */
function checkPriors(question: ExpandedQuestion, options: readonly ExpandedOption[], list: FaultList): void {
  const stated = options.filter((option) => option.content.prior !== undefined);
  const sum = stated.reduce((total, option) => total + (option.content.prior ?? 0), 0);
  if (stated.length === 0 || Math.abs(sum - 1) <= 1e-9) return;
  const guessed = stated.find((option) => option.content.prior !== 0) ?? stated[0];
  const path = guessed?.priorPath ?? question.path;
  const line = question.file.lineOf(path);
  if (list.faults.some((fault) => fault.file === question.file.file && fault.line === line)) return;
  list.add(
    question.file,
    path,
    `${question.id}: the priors sum to ${Math.round(sum * 1000) / 1000}, not to 1.`,
    'Change them, or remove all of them for equal priors.',
  );
}

interface Effective {
  readonly effects: Readonly<Record<string, string>>;
  readonly shifts?: Readonly<Record<string, number>>;
  readonly why?: unknown;
  readonly sources?: unknown;
}

function checkEffects(
  content: Content,
  list: FaultList,
  question: ExpandedQuestion,
  path: readonly PropertyKey[],
  cell: Effective,
): void {
  const { file, id } = question;
  const criteria = Object.keys(content.criteria.data);
  const words = Object.keys(content.vocabulary.data);
  for (const [criterion, word] of Object.entries(cell.effects)) {
    const here = [...path, 'effects', criterion];
    if (!criteria.includes(criterion)) {
      list.add(file, here, `${id}: criterion "${criterion}" is unknown.`, useOneOf(criteria, criterion));
    }
    if (!words.includes(word)) {
      list.add(file, here, `${id}: "${word}" is no word of vocabulary.yaml.`, `Use one of: ${words.join('  ')}`);
    }
  }
  if (Object.keys({ ...cell.effects, ...cell.shifts }).length === 0) return;
  if (cell.why === undefined) list.add(file, path, `${id}: an effect without a reason.`, 'Add why in en and zh.');
  if (cell.sources === undefined) {
    list.add(file, path, `${id}: an effect without sources.`, 'Add ids of content/sources.yaml, or judgement.');
  }
}

function checkShifts(content: Content, list: FaultList, question: ExpandedQuestion, option: ExpandedOption): void {
  const criteria = Object.keys(content.criteria.data);
  const homes = Object.values(content.placements.data).map(({ capability }) => capability);
  for (const criterion of Object.keys(option.content.shifts)) {
    const here = [...option.path, 'shifts', criterion];
    if (!criteria.includes(criterion)) {
      list.add(
        question.file,
        here,
        `${question.id}: criterion "${criterion}" is unknown.`,
        useOneOf(criteria, criterion),
      );
    }
    if (!homes.includes(question.id)) {
      list.add(
        question.file,
        here,
        `${question.id} belongs to no department.`,
        'Use shifts in capability questions only.',
      );
    }
  }
}
