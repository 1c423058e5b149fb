// Someone at a terminal, for the commands that ask.
import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import type { Host } from '../../src/model/host.ts';
import type { Stage } from '../transcripts/play.ts';

export const ENTER = '\r';
export const DOWN = '\x1b[B';
export const CTRL_C = '\x03';

/** A terminal's screen, which those who write to it cannot end. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** Someone at a terminal, who reads what it shows and types. */
export class Person {
  readonly stdin = new PassThrough();
  readonly screen = new Screen();
  #seen = '';

  constructor() {
    this.screen.on('data', (chunk) => {
      this.#seen += String(chunk);
      this.screen.emit('seen');
    });
  }

  /** Waits until the terminal shows a text that it did not show before, then types. */
  async answers(question: string, keys: string): Promise<void> {
    while (!this.#seen.includes(question)) await new Promise((resolve) => this.screen.once('seen', resolve));
    this.#seen = this.#seen.slice(this.#seen.indexOf(question) + question.length);
    this.stdin.write(keys);
  }
}

/** Runs a command line at a person's terminal; `out` gathers what goes to standard output. */
export function runAtTerminal(
  argv: readonly string[],
  { stdin, screen }: Person,
  { cwd, env = {}, columns = 100 }: Stage,
): { readonly exit: Promise<number>; readonly out: readonly string[] } {
  const out: string[] = [];
  const host: Host = {
    cwd,
    env,
    node: '22.12.0',
    now: () => new Date('2026-10-01T12:00:00Z'),
    stdin,
    screen,
    colors: 0,
    columns,
    interactive: true,
    out: (text) => out.push(text),
    err: () => {},
  };
  return { exit: main(argv, host), out };
}
