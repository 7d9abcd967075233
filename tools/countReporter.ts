import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends every run with one line, `N passed, N failed`, alone and last. A file that does not load, a suite whose
 * set-up fails and an error outside any test are failures too.
 */
export default class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;
  private isEnded = false;

  constructor() {
    // Other reporters and the tear-down print after the end of the run: only the end of the process is last.
    process.once("exit", (code) => {
      const failed = code !== 0 && this.failed === 0 ? 1 : this.failed;
      if (this.isEnded || code !== 0)
        process.stdout.write(`${this.passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.isEnded = true;
    this.passed = 0;
    this.failed = errors.length;
    for (const module of modules) this.count(module);
  }

  private count(module: TestModule): void {
    this.failed += module.errors().length;
    for (const suite of module.children.allSuites()) this.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") this.passed += 1;
      else if (state === "failed") this.failed += 1;
      else if (state === "pending" && !module.ok()) this.failed += 1;
    }
  }
}
