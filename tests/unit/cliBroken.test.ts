/** Whatever is broken around the command, it says so in a line and shows no stack trace. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command, root, run, scratch } from './cliCommand.ts';

const { folder, file } = scratch();
const answers = file('company.json', '{"company":{"employees":420}}');

/** A copy of the program and its content, without packages. */
function copy(name: string): string {
  const to = path.join(folder, name);
  for (const part of ['src/cli', 'src/model', 'src/engine', 'src/report', 'content', 'package.json']) {
    cpSync(path.join(root, part), path.join(to, part), { recursive: true });
  }
  return to;
}

test('packages are missing', () => {
  const program = path.join(copy('bare'), 'src/cli/assess.ts');
  expect(run([answers], { program })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'seatwise: a package is missing, accepted is an installation by npm ci\n',
  });
});

test('content with a mistake: file, line, what is wrong', () => {
  const place = copy('mistaken');
  symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'), 'junction');
  appendFileSync(path.join(place, 'content/model/criteria.yaml'), '\n"unfinished: [\n');
  const { status, stdout, stderr } = run([answers], { program: path.join(place, 'src/cli/assess.ts') });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/content\/model\/criteria\.yaml:\d+: /);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.runIf(existsSync('/dev/full'))('no room for the result', () => {
  const line = `'${process.execPath}' '${command}' '${answers}' --samples 256 > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^seatwise: [^\n]*ENOSPC[^\n]*\n$/);
});
