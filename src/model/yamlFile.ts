/** One YAML file of `content/` with the lines on which its values stand. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { ContentError } from './contentError.ts';

/** Keys and positions from the top of a file down to a value. */
export type YamlPath = readonly PropertyKey[];

export interface YamlFile {
  /** As it is named in a fault, such as `content/model/criteria.yaml`. */
  readonly file: string;
  readonly data: unknown;
  /** The line, from 1, of the key (or list entry) at `path`; of its nearest parent where it is missing. */
  lineOf(path: YamlPath): number;
}

/**
 * Reads `relative` below the content folder.
 * Throws `ContentError` where the file is missing or is not YAML (a key that stands twice included).
 */
export function readYamlFile(contentFolder: string, relative: string): YamlFile {
  const file = path.posix.join(path.basename(contentFolder), relative);
  let text: string;
  try {
    text = readFileSync(path.join(contentFolder, relative), 'utf8');
  } catch {
    throw new ContentError([
      { file, line: 1, what: 'This file is missing.', mend: 'Put it back, or restore it from version control.' },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        what: error.code === 'DUPLICATE_KEY' ? 'This key stands twice.' : `This is not valid YAML: ${error.message}.`,
        mend:
          error.code === 'DUPLICATE_KEY'
            ? 'Keep one of the two.'
            : 'Compare indentation, quotes and brackets with the entries around it.',
      })),
    );
  }
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  return {
    file,
    data: document.toJS() as unknown,
    lineOf(steps) {
      let node: unknown = document.contents;
      let line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
      for (const step of steps) {
        if (isMap(node)) {
          const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
          if (!isPair(pair)) return line;
          if (isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
          node = pair.value;
        } else if (isSeq(node)) {
          const entry: unknown = node.items[Number(step)];
          if (!isNode(entry)) return line;
          if (entry.range) line = lineAt(entry.range[0]);
          node = entry;
        } else return line;
      }
      return line;
    },
  };
}

/** Reads every `.yaml` file of a folder below the content folder, by name. */
export function readYamlFolder(contentFolder: string, relative: string): YamlFile[] {
  return yamlNames(contentFolder, relative).map((name) => readYamlFile(contentFolder, path.posix.join(relative, name)));
}

function yamlNames(contentFolder: string, relative: string): string[] {
  try {
    return readdirSync(path.join(contentFolder, relative))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    const file = path.posix.join(path.basename(contentFolder), relative);
    throw new ContentError([{ file, line: 1, what: 'This folder is missing.', mend: 'Put it back.' }]);
  }
}
