/** Conditions of safeguards, duties and tensions name answers that can be given. */
import { type AnswerField, answerFieldByPath } from './answerFields.ts';
import type { ConditionContent, Text } from './contentSchema.ts';
import { type FaultList, useOneOf } from './faultList.ts';
import type { Content } from './readContent.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** Adds a fault for each unknown path or option, and for safeguards and duties that do not fit together. */
export function checkConditions(content: Content, list: FaultList): void {
  const { safeguards, duties, tensions, oddities } = content;
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
    const applies = duty['applies-when'];
    if (typeof applies !== 'string') {
      applies.forEach((condition, index) => {
        check(duties.file, ['duties', id, 'applies-when', index], condition);
      });
    }
    duty.exceptions.forEach(({ when }, index) => {
      check(duties.file, ['duties', id, 'exceptions', index, 'when'], when);
    });
  }
  for (const { file, data } of [tensions, oddities]) {
    for (const [code, { cases, text }] of Object.entries(data)) {
      cases.forEach(({ path, ...when }, index) => {
        knownField(list, file, [code, 'cases', index, 'path'], path);
        check(file, [code, 'cases', index], when);
      });
      checkText(list, file, [code, 'text'], text);
    }
  }
  checkPairs(content, list);
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
  for (const [answer, { path: other }] of Object.entries(condition['more-than'] ?? {})) {
    for (const each of [answer, other]) {
      const here = [...path, 'more-than', answer];
      const field = knownField(list, file, here, each);
      if (field !== null && field.kind !== 'number') {
        list.add(file, here, `${each} is no number.`, 'Compare two numbers.');
      }
    }
  }
}

/** What stands in braces is an answer; both languages name the same ones. */
function checkText(list: FaultList, file: YamlFile, path: YamlPath, text: Text): void {
  const named = (said: string): string[] => [...said.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  for (const name of named(text.en))
    if (name !== 'answer' && name !== 'label') knownField(list, file, [...path, 'en'], name);
  if (named(text.en).sort().join() !== named(text.zh).sort().join()) {
    list.add(file, path, 'The two languages name different answers in braces.', 'Name the same ones in both.');
  }
}

function knownField(list: FaultList, file: YamlFile, path: YamlPath, answer: string): AnswerField | null {
  const field = answerFieldByPath.get(answer);
  if (field === undefined) {
    list.add(file, path, `"${answer}" is no path of the answers.`, useOneOf([...answerFieldByPath.keys()], answer));
  }
  return field ?? null;
}

function checkPairs({ duties: { file, data } }: Content, list: FaultList): void {
  const seen = new Set<string>();
  data.pairs.forEach(({ duties }, index) => {
    const path = ['pairs', index, 'duties'];
    for (const duty of duties) {
      if (data.duties[duty] === undefined) {
        list.add(file, path, `Duty "${duty}" is unknown.`, useOneOf(Object.keys(data.duties), duty));
      }
    }
    const key = [...duties].sort().join(' ');
    if (duties[0] === duties[1]) list.add(file, path, `"${duties[0]}" is paired with itself.`, 'Name two duties.');
    else if (seen.has(key)) list.add(file, path, 'This pair stands twice.', 'Keep one of the two.');
    seen.add(key);
  });
}
