/** Takes the text of a guide apart. Knows the few forms of Markdown and MDX that guides are written in. */
import type { Language } from '../wording.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { GuideFile, GuideHeading, GuideTag } from './guideFile.ts';
import { scanBlocks } from './scanBlocks.ts';

const tagPattern = /<(\/?)([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/g;

/** Throws `ContentError` where the front matter cannot be read. `file`: as it is named in a fault. */
export function scanGuide(file: string, id: string, language: Language, text: string): GuideFile {
  const { front, body: raw, linesAbove } = readFrontMatter(file, text.replaceAll('\r\n', '\n'));
  const body = hideCode(raw);
  const starts = [0, ...[...body.matchAll(/\n/g)].map((match) => match.index + 1)];
  const lineAt = (place: number): number => linesAbove + starts.filter((start) => start <= place).length;
  const tags = [...body.matchAll(tagPattern)].map((match) => toTag(match, lineAt));
  const words = hide(body, tags).replaceAll(/\]\([^)\n]*\)/g, (target) => `]${' '.repeat(target.length - 1)}`);
  return {
    file,
    id,
    language,
    front,
    body,
    words,
    headings: [...body.matchAll(/^(#{1,6})[ \t]+(.*)$/gm)].map((match) => toHeading(match, lineAt)),
    tags,
    blocks: scanBlocks(hide(body, tags), lineAt),
    lineAt,
  };
}

/** Fenced and inline code and comments as spaces: they are no prose. */
function hideCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```[ \t]*$|`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}/gm, blank);
}

/** Spaces of the same length; line ends stay. */
export const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** `text` with these pieces as spaces. */
export function hide(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string {
  let result = text;
  for (const { start, end } of pieces)
    result = result.slice(0, start) + blank(result.slice(start, end)) + result.slice(end);
  return result;
}

function toTag(match: RegExpExecArray, lineAt: (place: number) => number): GuideTag {
  const [whole, slash, name = '', written = '', alone] = match;
  const attributes = [...written.matchAll(/([\w:-]+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)].map(
    ([, key = '', double, single, expression]) => [key, double ?? single ?? expression ?? ''] as const,
  );
  return {
    line: lineAt(match.index),
    start: match.index,
    end: match.index + whole.length,
    name,
    kind: slash ? 'close' : alone ? 'alone' : 'open',
    attributes: Object.fromEntries(attributes),
  };
}

function toHeading(match: RegExpExecArray, lineAt: (place: number) => number): GuideHeading {
  const [, marks = '', text = ''] = match;
  const id = /\s*\[#([^\]]*)\]\s*$/.exec(text);
  return {
    line: lineAt(match.index),
    level: marks.length,
    title: (id ? text.slice(0, id.index) : text).trim(),
    id: id?.[1] ?? null,
  };
}
