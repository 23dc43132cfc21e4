/** From the opening tag of a component to its closing one. */
import type { GuideFile, GuideTag } from './guideFile.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  /** The tag that opens it. */
  readonly tag: GuideTag;
}

/** Where the components stand that `wanted` picks, outermost first. A component that is never closed ends the text. */
export function spansOf(guide: GuideFile, wanted: (tag: GuideTag) => boolean): Span[] {
  return guide.tags
    .map((tag, at) => ({ tag, at }))
    .filter(({ tag }) => tag.kind === 'open' && wanted(tag))
    .map(({ tag, at }) => ({ start: tag.start, end: endOf(guide, tag.name, at), tag }));
}

function endOf(guide: GuideFile, name: string, from: number): number {
  let depth = 0;
  for (const tag of guide.tags.slice(from)) {
    if (tag.name !== name || tag.kind === 'alone') continue;
    depth += tag.kind === 'open' ? 1 : -1;
    if (depth === 0) return tag.end;
  }
  return guide.body.length;
}
