/** The questions as they are asked: shared texts filled in, safeguards and regions turned into questions and options. */
import type { Text } from './contentSchema.ts';
import type { OptionContent, QuestionContent, QuestionFileContent } from './questionSchema.ts';
import type { Content, Part } from './readContent.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** Where something stands, for faults. */
export interface Place {
  readonly file: YamlFile;
  readonly path: YamlPath;
}

export interface ExpandedOption extends Place {
  readonly id: string;
  /** Where its prior stands, which may be shared with other questions. */
  readonly priorPath: YamlPath;
  readonly content: OptionContent;
  readonly label: Text | null;
  readonly phrase: Text | null;
}

export interface ExpandedQuestion extends Place {
  /** The answer's path. */
  readonly id: string;
  readonly group: string;
  readonly short: number | null;
  readonly label: Text;
  readonly title: Text | null;
  readonly hint: Text | null;
  readonly who: Text | null;
  readonly content: QuestionContent;
  /** Null for a number. */
  readonly options: readonly ExpandedOption[] | null;
}

type File = Part<QuestionFileContent>;
const PLAIN: OptionContent = { effects: {}, shifts: {} };

/** All questions in the order of their files. `regions`: the regions of the cost data with their names. */
export function expandQuestions(
  content: Pick<Content, 'questionFiles' | 'safeguards'>,
  regions: Readonly<Record<string, Text>>,
): ExpandedQuestion[] {
  return content.questionFiles.flatMap((file) => {
    const own = Object.entries(file.data.questions).map(([id, question]) => expand(file, id, question, regions));
    return file.data.group.id === 'controls' ? [...own, ...safeguardQuestions(content, file)] : own;
  });
}

function expand(
  file: File,
  id: string,
  question: QuestionContent,
  regions: Readonly<Record<string, Text>>,
): ExpandedQuestion {
  const shared = file.data.shared ?? {};
  const path = ['questions', id];
  const fill = (text: Text | undefined): Text | null => (text === undefined ? null : fillName(text, question.name));
  const isNumber = question.unit !== undefined || question.breakpoints !== undefined;
  return {
    file: file.file,
    path,
    id,
    group: file.data.group.id,
    short: question.short ?? shared.short ?? null,
    label: question.label,
    title: fill(question.title ?? shared.title),
    hint: fill(question.hint ?? shared.hint),
    who: fill(question.who ?? shared.who),
    content: question,
    options: isNumber
      ? null
      : [...(question.regions === true ? regionOptions(file, path, regions) : []), ...ownOptions(file, id, question)],
  };
}

function ownOptions(file: File, id: string, question: QuestionContent): ExpandedOption[] {
  const shared = file.data.shared?.options ?? {};
  const own = question.options ?? {};
  const echoed = question.echoes === undefined ? {} : echoedOptions(file, question.echoes.path);
  return [...new Set([...Object.keys(shared), ...Object.keys(echoed), ...Object.keys(own)])].map((option) => {
    const below = { ...shared[option], ...echoed[option] };
    const above = own[option];
    const label = above?.label ?? below.label;
    const phrase = above?.phrase ?? below.phrase;
    const sharedPath = ['shared', 'options', option];
    const ownPath = ['questions', id, 'options', option];
    return {
      file: file.file,
      path: above === undefined ? sharedPath : ownPath,
      priorPath: above?.prior === undefined ? sharedPath : ownPath,
      id: option,
      content: { ...PLAIN, ...below, ...above },
      label: label === undefined ? null : fillName(label, question.name),
      phrase: phrase === undefined ? null : fillName(phrase, question.name),
    };
  });
}

/** Of an echoed question labels and reasons are taken; its effects follow in the engine, by the strength of the echo. */
function echoedOptions(file: File, path: string): Record<string, Pick<OptionContent, 'label' | 'why'>> {
  const options = file.data.questions[path]?.options ?? {};
  return Object.fromEntries(Object.entries(options).map(([id, { label, why }]) => [id, { label, why }]));
}

function regionOptions(file: File, path: YamlPath, regions: Readonly<Record<string, Text>>): ExpandedOption[] {
  return Object.entries(regions)
    .filter(([id]) => id !== 'own')
    .map(([id, name]) => ({ file: file.file, path, priorPath: path, id, content: PLAIN, label: name, phrase: name }));
}

function safeguardQuestions({ safeguards }: Pick<Content, 'safeguards'>, file: File): ExpandedQuestion[] {
  return Object.entries(safeguards.data).map(([id, safeguard]) => ({
    file: safeguards.file,
    path: [id],
    id: `controls.${id}`,
    group: file.data.group.id,
    short: null,
    label: safeguard.statement,
    title: safeguard.question,
    hint: file.data.shared?.hint ?? null,
    who: safeguard.who,
    content: { label: safeguard.statement },
    options: ownOptions(file, '', { label: safeguard.statement }),
  }));
}

function fillName(text: Text, name: Text | undefined): Text {
  return name === undefined ? text : { en: text.en.replace('{name}', name.en), zh: text.zh.replace('{name}', name.zh) };
}
