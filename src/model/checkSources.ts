/** Every `sources` entry names something in `content/sources.yaml`, or is the single word `judgement`. */
import type { FaultList } from './faultList.ts';
import type { Content } from './readContent.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** Adds a fault for each id that is not there. */
export function checkSources(content: Content, list: FaultList): void {
  const known = Object.keys(content.sources.data);
  const { sources: _, questionFiles, examples: __, ...parts } = content;
  for (const { file } of [...Object.values(parts), ...questionFiles]) {
    for (const { path, ids } of citations(file.data, [])) check(file, path, ids, known, list);
  }
}

function check(
  file: YamlFile,
  path: YamlPath,
  ids: readonly string[],
  known: readonly string[],
  list: FaultList,
): void {
  if (ids.includes('judgement') && ids.length > 1) {
    list.add(file, path, '"judgement" stands beside other sources.', 'Keep either the ids or the word judgement.');
  }
  for (const id of ids) {
    if (id === 'judgement' || known.includes(id)) continue;
    list.add(
      file,
      path,
      `Source "${id}" is not in content/sources.yaml.`,
      'Add it there, correct the id, or write judgement.',
    );
  }
}

function* citations(data: unknown, path: YamlPath): Generator<{ path: YamlPath; ids: string[] }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'sources') yield { path: [...path, key], ids: [value].flat().map(String) };
    else yield* citations(value, [...path, key]);
  }
}
