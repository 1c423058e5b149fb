// Says at the start of a long run how long it takes, and at the end what it left out, and why. A test for which something
// is absent has a title that begins with "left out:".
import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

/** A run of so many files is one of all tests. */
const MANY_FILES = 100;

export default class LeftOutReporter implements Reporter {
  readonly #print: (text: string) => void;

  constructor(print: unknown) {
    this.#print = typeof print === 'function' ? (text) => print(text) : (text) => process.stdout.write(text);
  }

  onTestRunStart(files: readonly TestSpecification[]): void {
    if (files.length > MANY_FILES) this.#print('All tests take four minutes on two cores.\n');
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const titles = modules.flatMap(({ children }) => [...children.allTests()].map(({ name }) => name));
    const reasons = new Set(titles.flatMap((title) => title.match(/^left out: (.+)/)?.[1] ?? []));
    if (reasons.size > 0) this.#print(`\nLeft out:\n${[...reasons].map((reason) => `  ${reason}\n`).join('')}`);
  }
}
