// A person at a terminal, for commands that ask.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../src/main.ts';
import type { Host } from '../../src/model/host.ts';
import { type Stage, stageExamples } from '../transcripts/play.ts';

export const ENTER = '\r';
export const DOWN = '\x1b[B';
export const CTRL_C = '\x03';

/** A terminal's screen, which writers cannot end. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** A person at a terminal, who reads its screen and types. */
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

  /** Reads what will be written, and says yes to it. */
  async agrees(): Promise<void> {
    await this.answers('Write this?', `y${ENTER}`);
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
    err: (text) => screen.write(text),
  };
  return { exit: main(argv, host), out };
}

/** Gives each test of a file its own copy of the example library, to `run` commands in and to read files from. */
export function examplesAtTerminal() {
  let stage: ReturnType<typeof stageExamples>;
  beforeEach(() => {
    stage = stageExamples();
  });
  afterEach(() => stage.strike());
  const pathOf = (customer: string) => join(stage.cwd, `customers/${customer}.yaml`);
  return {
    run: (argv: readonly string[], person: Person) => runAtTerminal(argv, person, { cwd: stage.cwd }),
    cwd: () => stage.cwd,
    fileOf: (customer: string) => readFileSync(pathOf(customer), 'utf8'),
    isThere: (customer: string) => existsSync(pathOf(customer)),
  };
}
