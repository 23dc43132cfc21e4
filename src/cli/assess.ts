/**
 * The command line: `assess FILE`. This file only sees to it that whatever goes wrong ends as one line and status 2,
 * never as a stack trace; the command itself is loaded inside, so that a missing package is told the same way.
 */
import process from 'node:process';

let told = false;
process.stdout.on('error', tell);
process.stderr.on('error', () => process.exit(2));
process.on('uncaughtException', tell);
try {
  const { runCommand } = await import('./runCommand.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  tell(error);
}

/** A reader that has gone away (`| head`) is no fault; everything else is one line for each line of its message. */
function tell(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.exitCode = 2;
  // A write that failed is told by the stream as well.
  if (told) return;
  told = true;
  process.stderr.write(`${reasonOf(error, code)}\n`);
}

function reasonOf(error: unknown, code: unknown): string {
  if (!(error instanceof Error)) return `seatwise: ${String(error)}`;
  if (code === 'ERR_MODULE_NOT_FOUND' && error.message.startsWith('Cannot find package')) {
    return 'seatwise: a package is missing, accepted is an installation by npm ci';
  }
  // Mistakes in the content are told with file and line, one a line.
  return error.name === 'ContentError' ? error.message : `seatwise: ${error.message}`;
}
