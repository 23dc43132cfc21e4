/** Opens a link's fragment (`link.ts`): what can be kept is kept, the rest is named. */
import { OVERRIDES } from '../model/answerFields.ts';
import type { Fault } from '../model/answers.ts';
import type { ConfidenceLabel } from '../model/assessment.ts';
import { ruleFault, shown } from '../model/checkValue.ts';
import type { PlacementId } from '../model/decision.ts';
import { parseEntries } from '../model/parseAnswers.ts';
import type { EarlierResult } from './link.ts';
import { type Opened, opened } from './opened.ts';

export interface OpenedLink extends Opened {
  /** What the result was when the link was made (`then` in the link), or null where it does not say. */
  readonly earlier: EarlierResult | null;
}

/** More entries than any link of ours can have; what follows is not looked at. */
const MOST_ENTRIES = 400;

/** Reads a fragment. Keeps what is valid and names the rest; any text at all is taken without throwing. */
export function openLink(fragment: string, overrideIds: readonly string[], regionIds?: readonly string[]): OpenedLink {
  const faults: Fault[] = [];
  const entries: [string, string][] = [];
  let version: number | null = null;
  let earlier: EarlierResult | null = null;
  const pieces = pieceTogether(fragment);
  for (const piece of pieces.slice(0, MOST_ENTRIES)) {
    const [path, value] = splitPiece(piece);
    if (path === null || value === null)
      faults.push(ruleFault(piece.slice(0, 240), 'unknown-key', shown(piece), 'path=value'));
    else if (path === 'a' && version === null && /^[1-9]\d{0,8}$/.test(value)) version = Number(value);
    else if (path === 'a') faults.push(ruleFault('schema', 'unknown-schema', shown(value), 'schema-1'));
    else if (path !== 'then') entries.push(...overrideEntries(path, value));
    else {
      earlier ??= earlierResult(value);
      if (!earlier) faults.push(ruleFault('then', 'wrong-type', shown(value), 'path=value'));
    }
  }
  if (pieces.length > MOST_ENTRIES) faults.push(ruleFault('…', 'unknown-key', '…', 'fewer'));
  const parsed = parseEntries(entries, overrideIds, regionIds);
  return { ...opened(parsed.answers, [...faults, ...parsed.faults], version), earlier };
}

/** The pieces of a fragment; some programs encode the whole of it once more. */
function pieceTogether(fragment: string): string[] {
  const bare = fragment.replace(/^#/, '');
  const plain = bare.includes('=') ? bare : (decode(bare) ?? bare);
  // A fragment without any `=` is an anchor in the page, no answers.
  return plain.includes('=') ? plain.split(';').filter((piece) => piece !== '') : [];
}

function splitPiece(piece: string): [path: string | null, value: string | null] {
  const at = piece.indexOf('=');
  return at < 1 ? [null, null] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** `low,likely,high` as the three paths that it stands for. */
function overrideEntries(path: string, value: string): [string, string][] {
  const figures = value.split(',');
  if (!path.startsWith(`${OVERRIDES}.`) || figures.length !== 3) return [[path, value]];
  return ['low', 'likely', 'high'].map((end, index) => [`${path}.${end}`, figures[index] || '?']);
}

function earlierResult(value: string): EarlierResult | null {
  const [model, placement, share, label, ...rest] = value.split(',');
  const known = /^(it|operations|finance|general|none)$/.exec(placement ?? '')?.[0];
  const named = /^(clear|leaning|close)$/.exec(label ?? '')?.[0];
  const part = /^(0(\.\d{1,4})?|1)$/.test(share ?? '') ? Number(share) : null;
  if (!known || !named || part === null || rest.length > 0 || !/^[\w.-]{1,30}$/.test(model ?? '')) return null;
  return {
    model: model as string,
    placement: known === 'none' ? null : (known as PlacementId),
    share: part,
    label: named as ConfidenceLabel,
  };
}
