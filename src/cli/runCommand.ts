/** Reads answers, assesses them and writes the result: one company as JSON or as a report, or a table of companies. */
import path from 'node:path';
import process from 'node:process';
import { assess } from '../engine/assess.ts';
import { shown } from '../model/checkValue.ts';
import { parseAnswers } from '../model/parseAnswers.ts';
import { printAssessment } from '../report/printAssessment.ts';
import { assessTable } from './assessTable.ts';
import { type CommandFault, commandFaultText, oneLine } from './commandFault.ts';
import { type CommandOptions, isTable, parseCommand, USAGE } from './commandOptions.ts';
import { acceptedIds, loadContent } from './content.ts';
import { faultLine, tell, write } from './output.ts';
import { readInput } from './readInput.ts';

/** Far more than any answers need. */
const MOST_BYTES = { json: 1e6, table: 32e6 };

/** Runs the command on the words after its name. The exit status: 0, or 2 where there was a fault. */
export async function runCommand(words: readonly string[]): Promise<0 | 2> {
  const { language, help, options, faults } = parseCommand(words);
  if (faults.length > 0) return tell(faults.map((fault) => commandFaultText(fault, language)));
  if (help || !options) {
    await write(USAGE);
    return 0;
  }
  const table = isTable(options.file);
  const input = await readInput(options.file, addressOf(options.file), table ? MOST_BYTES.table : MOST_BYTES.json);
  if (!('text' in input)) return tell([commandFaultText({ ...input, path: shown(input.path) }, language)]);
  return table ? assessTable(input.text, options) : assessOne(input.text, options);
}

async function assessOne(text: string, options: CommandOptions): Promise<0 | 2> {
  const json = parseJson(text, options.file);
  if ('fault' in json) return tell([commandFaultText(json.fault, options.language)]);
  const content = loadContent();
  const { answers, faults } = parseAnswers(json.value, ...acceptedIds(content.model));
  if (faults.length > 0) return tell(faults.map((fault) => faultLine(fault, options.language)));
  const assessment = assess(content.model, answers, options);
  if (!options.text) await write(printAssessment(assessment));
  else {
    // The words are loaded only where they are asked for.
    const { makeReport } = await import('../report/report.ts');
    const { textReport } = await import('../report/textReport.ts');
    const { allWords } = await import('../report/words/allWords.ts');
    const { model, wording } = content;
    const { language } = options;
    const report = makeReport({ model, wording: wording[language], words: allWords[language], answers, assessment });
    await write(`${textReport(report).trimEnd()}\n`);
  }
  return 0;
}

/** npm runs its scripts in the package's folder; a relative file is meant from where npm was started. */
function addressOf(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
  return script === 'assess' && start ? path.resolve(start, file) : path.resolve(file);
}

function parseJson(text: string, file: string): { value: unknown } | { fault: CommandFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = shown(oneLine(error instanceof Error ? error.message : String(error)));
    return {
      fault: {
        path: shown(file),
        wrong: { en: `this is no JSON (${reason})`, zh: `不是 JSON（${reason}）` },
        accepted: { en: 'one JSON object of answers', zh: '一个 JSON 对象' },
      },
    };
  }
}
