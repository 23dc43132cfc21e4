/** Runs the real command in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export const root = path.resolve(import.meta.dirname, '../..');
export const command = path.join(root, 'src/cli/assess.ts');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `input` goes to standard input; `program` is another copy of the command. */
export function run(
  words: readonly string[],
  { input = '', cwd = root, program = command }: { input?: string | Buffer; cwd?: string; program?: string } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { input, cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A folder for this file's tests, gone afterwards, and a writer into it. */
export function scratch(): { readonly folder: string; file(name: string, content: string | Buffer): string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'seatwise-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file(name, content) {
      const address = path.join(folder, name);
      writeFileSync(address, content);
      return address;
    },
  };
}

/** The lines of a text that ends with a line break. */
export const lines = (text: string): string[] => text.split('\n').slice(0, -1);
