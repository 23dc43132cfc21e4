/** Text of a file or of standard input, read no further than it may be long. */
import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { CommandFault } from './commandFault.ts';

/** The text, without a byte-order mark, or why there is none. `mostBytes`: more is refused, and not read. */
export async function readInput(
  file: string,
  address: string,
  mostBytes: number,
): Promise<{ text: string } | CommandFault> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(address);
    for await (const part of stream) {
      length += part.length;
      if (length > mostBytes) return tooLong(file, mostBytes);
      parts.push(part);
    }
  } catch (error) {
    return readFault(file, error);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return {
      path: file,
      wrong: { en: 'is not UTF-8 text', zh: '不是 UTF-8 文本' },
      accepted: { en: 'UTF-8, with or without a byte-order mark', zh: '带或不带字节顺序标记的 UTF-8' },
    };
  }
}

const tooLong = (path: string, mostBytes: number): CommandFault => ({
  path,
  wrong: { en: 'is too long', zh: '太长' },
  accepted: { en: `at most ${mostBytes / 1e6} MB`, zh: `不超过 ${mostBytes / 1e6} MB 的文件` },
});

/** Why a file could not be read, in words; the system's code where there are none. */
export function readFault(path: string, error: unknown): CommandFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  const wrong = reasons[code] ?? { en: `could not be read (${code})`, zh: `无法读取（${code}）` };
  return { path, wrong, accepted: { en: 'a file that can be read', zh: '可以读取的文件' } };
}

const reasons: Readonly<Record<string, CommandFault['wrong']>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  ENOTDIR: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'is a folder', zh: '是文件夹' },
  EACCES: { en: 'may not be read by you', zh: '您没有读取权限' },
  EPERM: { en: 'may not be read by you', zh: '您没有读取权限' },
};
