/** Copies of `content/` in which one thing is changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError, type ContentFault } from '../../src/model/contentError.ts';
import { loadModel } from '../../src/model/loadModel.ts';

export interface Break {
  /** Below content/. */
  readonly file: string;
  readonly find: RegExp;
  readonly replace: string;
  /** What stands on the line that must be named, in the broken file; it must stand there once. */
  readonly at: RegExp;
}

/** The faults that loading the broken copy throws, and the line that should be named. */
export function faultsOf({ file, find, replace, at }: Break): { faults: readonly ContentFault[]; line: number } {
  const folder = mkdtempSync(path.join(tmpdir(), 'seatwise-'));
  try {
    const content = path.join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const target = path.join(content, file);
    const before = readFileSync(target, 'utf8');
    const after = before.replace(find, replace);
    if (after === before) throw new Error(`${file}: ${find} changes nothing`);
    writeFileSync(target, after);
    const places = [...after.matchAll(new RegExp(at.source, 'gm'))];
    if (places.length !== 1) throw new Error(`${file}: ${at} stands there ${places.length} times`);
    const line = after.slice(0, (places[0]?.index ?? 0) + (places[0]?.[0].length ?? 0)).split('\n').length;
    try {
      loadModel(content);
    } catch (error) {
      if (error instanceof ContentError) return { faults: error.faults, line };
      throw error;
    }
    return { faults: [], line };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
