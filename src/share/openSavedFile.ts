/** Opens the text of a saved file (`savedFile.ts`). */
import { shown } from '../model/checkValue.ts';
import { parseAnswers } from '../model/parseAnswers.ts';
import { type Opened, opened } from './opened.ts';

/** Reads such a text. Keeps what is valid and names the rest; any text at all is taken without throwing. */
export function openSavedFile(text: string, overrideIds: readonly string[], regionIds?: readonly string[]): Opened {
  const parsed = parseJson(text);
  if (!('value' in parsed)) {
    const found = shown(text.trim());
    return opened(
      { values: {}, overrides: {} },
      [{ path: 'answers', code: 'wrong-type', found, accepted: { rule: 'json' } }],
      null,
    );
  }
  const { answers, faults } = parseAnswers(parsed.value, overrideIds, regionIds);
  return opened(answers, faults, versionOf(parsed.value));
}

function parseJson(text: string): { value: unknown } | { error: unknown } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { error };
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schema')) return null;
  const { schema } = value as { schema: unknown };
  return typeof schema === 'number' ? schema : null;
}
