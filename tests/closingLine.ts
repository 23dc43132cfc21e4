import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with the plain line `N passed, N failed` (and `, N skipped` when only some tests were asked for). */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const testModule of modules) {
      if (testModule.state() === 'failed' && [...testModule.children.allTests()].length === 0) failed++;
      for (const test of testModule.children.allTests()) {
        if (test.result().state === 'passed') passed++;
        else if (test.result().state === 'skipped') skipped++;
        else failed++;
      }
    }
    process.once('exit', () =>
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`),
    );
  }
}
