/** The examples: ids, and answers that come through the same door as a reader's. */
import type { Fault } from './answers.ts';
import type { FaultList } from './faultList.ts';
import { parseAnswers } from './parseAnswers.ts';
import type { Content } from './readContent.ts';

/** Adds a fault for each example that would not open whole. */
export function checkExamples(
  { examples }: Content,
  overrideIds: readonly string[],
  regionIds: readonly string[],
  list: FaultList,
): void {
  for (const { file, data } of examples) {
    if (!file.file.endsWith(`/${data.id}.yaml`)) {
      list.add(file, ['id'], `The id "${data.id}" is not the file's name.`, 'Give the file the name of its id.');
    }
    for (const fault of parseAnswers(data.answers, overrideIds, regionIds).faults) {
      list.add(file, ['answers', ...stepsOf(fault.path)], describe(fault), mend(fault));
    }
  }
}

/** The first dot of a path parts group and key; parameter ids may hold more of them. */
function stepsOf(path: string): string[] {
  const [group = '', key = '', ...rest] = path.split('.');
  return rest.length === 0 ? [group, key] : [group, key, rest.join('.')];
}

function describe({ code, found, path }: Fault): string {
  if (code === 'unknown-key') return `"${path}" is no path of the answers.`;
  if (code === 'unknown-option') return `${path} has no option "${found}".`;
  return `${path}: ${found} is not accepted (${code}).`;
}

function mend({ accepted }: Fault): string {
  if ('options' in accepted) return `Use one of: ${accepted.options.slice(0, 12).join(', ')}.`;
  if ('rule' in accepted) return 'See the table of answers in docs/method.md.';
  return `Write a ${accepted.whole ? 'whole ' : ''}number from ${accepted.min} to ${accepted.max}.`;
}
