/** Conditions of safeguards, duties and tensions name answers that can be given. */
import { type AnswerField, answerFieldByPath } from './answerFields.ts';
import type { ConditionContent } from './contentSchema.ts';
import { type FaultList, useOneOf } from './faultList.ts';
import type { Content } from './readContent.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** Adds a fault for each unknown path or option, and for safeguards and duties that do not fit together. */
export function checkConditions(content: Content, list: FaultList): void {
  const { safeguards, duties, tensions } = content;
  const check = (file: YamlFile, path: YamlPath, condition: ConditionContent): void =>
    checkCondition(list, file, path, condition);
  for (const [id, safeguard] of Object.entries(safeguards.data)) {
    for (const part of ['applies-when', 'must-when', 'unmet-when'] as const) {
      const when = safeguard[part];
      if (typeof when !== 'string') {
        when.forEach((condition, index) => {
          check(safeguards.file, [id, part, index], condition);
        });
      }
    }
  }
  for (const [id, duty] of Object.entries(duties.data.duties)) {
    duty.exceptions.forEach(({ when }, index) => {
      check(duties.file, ['duties', id, 'exceptions', index, 'when'], when);
    });
  }
  for (const [code, { cases }] of Object.entries(tensions.data)) {
    cases.forEach(({ path, ...when }, index) => {
      knownField(list, tensions.file, [code, 'cases', index, 'path'], path);
      check(tensions.file, [code, 'cases', index], when);
    });
  }
  checkMustNot(content, list);
}

function checkCondition(list: FaultList, file: YamlFile, path: YamlPath, condition: ConditionContent): void {
  for (const [answer, options] of Object.entries(condition.answers ?? {})) {
    const here = [...path, 'answers', answer];
    const field = knownField(list, file, here, answer);
    if (field?.kind !== 'option') continue;
    for (const option of options) {
      if (field.options.includes(option)) continue;
      list.add(file, here, `${answer} has no option "${option}".`, useOneOf(field.options, option));
    }
  }
  for (const part of ['at-least', 'below'] as const) {
    for (const answer of Object.keys(condition[part] ?? {})) {
      const here = [...path, part, answer];
      const field = knownField(list, file, here, answer);
      if (field !== null && field.kind !== 'number') {
        list.add(file, here, `${answer} is no number.`, 'Use answers with its options instead.');
      }
    }
  }
}

function knownField(list: FaultList, file: YamlFile, path: YamlPath, answer: string): AnswerField | null {
  const field = answerFieldByPath.get(answer);
  if (field === undefined) {
    list.add(file, path, `"${answer}" is no path of the answers.`, useOneOf([...answerFieldByPath.keys()], answer));
  }
  return field ?? null;
}

function checkMustNot({ duties }: Content, list: FaultList): void {
  const all = duties.data.duties;
  for (const [id, duty] of Object.entries(all)) {
    for (const other of duty['must-not']) {
      const path = ['duties', id, 'must-not'];
      if (all[other] === undefined) {
        list.add(duties.file, path, `Duty "${other}" is unknown.`, useOneOf(Object.keys(all), other));
      } else if (!all[other]['must-not'].includes(id)) {
        list.add(
          duties.file,
          path,
          `${id} must not go with ${other}, but not the other way round.`,
          `Add ${id} to must-not of ${other}.`,
        );
      }
    }
  }
}
