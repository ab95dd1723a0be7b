import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with "N passed, N failed" alone on the last line. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) count[state === 'pending' ? 'skipped' : state]++;
      if (module.state() === 'failed' && !states.includes('failed')) count.failed++;
    }
    process.once('exit', () => {
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`);
    });
  }
}
