/** The effect words: a range in order, and for each word that raises one that lowers. */
import type { FaultList } from './faultList.ts';
import type { Content } from './readContent.ts';

/** Adds a fault for each broken word. */
export function checkVocabulary({ vocabulary, criteria }: Content, list: FaultList): void {
  for (const [word, { range, 'reciprocal-of': of }] of Object.entries(vocabulary.data)) {
    const path = [word];
    if ((range === undefined) === (of === undefined)) {
      list.add(
        vocabulary.file,
        path,
        `"${word}" needs a range or a reciprocal.`,
        'Give either range or reciprocal-of.',
      );
      continue;
    }
    if (range === undefined) {
      if (of !== undefined && vocabulary.data[of]?.range === undefined) {
        list.add(
          vocabulary.file,
          [word, 'reciprocal-of'],
          `"${of}" is no word with a range.`,
          'Name the word that raises.',
        );
      }
      continue;
    }
    if (range[0] > range[1] || range[0] <= 0) {
      list.add(
        vocabulary.file,
        [word, 'range'],
        `"${word}": low ${range[0]} is above high ${range[1]}, or not positive.`,
        'Write the lower factor first, both above 0.',
      );
    }
    if (!Object.values(vocabulary.data).some((other) => other['reciprocal-of'] === word)) {
      list.add(
        vocabulary.file,
        path,
        `No word lowers as much as "${word}" raises.`,
        'Add a word with reciprocal-of it.',
      );
    }
  }
  for (const [id, { base }] of Object.entries(criteria.data)) {
    if (base[0] <= base[1] && base[0] > 0) continue;
    list.add(
      criteria.file,
      [id, 'base'],
      `${id}: low ${base[0]} is above high ${base[1]}, or not positive.`,
      'Write the lower figure first, both above 0.',
    );
  }
}
