/** The YAML head of an MDX file, read like a YAML file, its lines counted in the whole file. */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { ContentError } from '../contentError.ts';
import type { YamlFile, YamlPath } from '../yamlFile.ts';

export interface FrontMatter {
  readonly front: YamlFile;
  /** The text below the closing line, and how many lines stand above it. */
  readonly body: string;
  readonly linesAbove: number;
}

/** Throws `ContentError` where there is no front matter or it is not YAML. `file`: as it is named in a fault. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const match = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) {
    throw new ContentError([
      { file, line: 1, what: 'There is no front matter.', mend: 'Begin with a line ---, the fields, and a line ---.' },
    ]);
  }
  const lines = new LineCounter();
  // The empty line stands for the opening ---, so that lines are those of the file.
  const document = parseDocument(`\n${match[1] ?? ''}`, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        what: `The front matter is not valid YAML: ${error.message}.`,
        mend: 'Put texts that hold a colon or a quotation mark in quotation marks; keep each key once.',
      })),
    );
  }
  const lineOf = (steps: YamlPath): number => {
    const [key, ...rest] = steps;
    const pair = isMap(document.contents)
      ? document.contents.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key))
      : undefined;
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) return 1;
    const value: unknown = rest.length > 0 ? document.getIn([key, ...rest], true) : pair.key;
    const range = isNode(value) && value.range ? value.range : pair.key.range;
    return lines.linePos(range[0]).line;
  };
  return {
    front: { file, data: document.toJS() as unknown, lineOf },
    body: text.slice(match[0].length),
    linesAbove: match[0].split('\n').length - 1,
  };
}
