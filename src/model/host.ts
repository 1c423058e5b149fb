import type { Readable, Writable } from 'node:stream';

/** Everything that a run takes from outside, so that tests can replace it. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user id; absent where the system has none. */
  readonly uid?: number | undefined;
  /** The version of Node.js, such as 22.12.0. */
  readonly node: string;
  now(): Date;
  /** Present in a process that answers many questions, which keeps a library between them. */
  readonly memory?: Memory;
  /** Makes random characters for a key, 32 of them; absent where the host has no randomness to give. */
  randomKey?(): string;
  readonly stdin: Readable;
  /** The stream of prompts: standard error, so that standard output holds the result alone. */
  readonly screen: Writable;
  /** The colour depth of standard output: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colors: 0 | 1 | 2 | 3;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
  /** True where standard output is a terminal. */
  readonly isTerminal?: boolean;
  /** Height of that terminal. */
  readonly rows?: number | undefined;
  /** Shows a text in a pager that is found on the PATH given; false where it could not be started. */
  showInPager?(command: string, text: string, path: string): Promise<boolean>;
  /**
   * Runs an editor with arguments at the terminal, found on the PATH given, until it is closed; false where it could not
   * be run or failed. Absent where there is no terminal.
   */
  edit?(command: string, args: readonly string[], path: string): Promise<boolean>;
  /** True where a person can answer prompts. */
  readonly interactive: boolean;
  /** Starts a separate process for work that may never end; absent where the host has none. */
  readonly startProcess?: (task: 'formulas') => SeparateProcess;
  /** Prints a result. Neither this nor `err` of a run's host prints text that a CI server takes for a command. */
  out(text: string): void;
  err(text: string): void;
  /** Prints commands for a CI server, unescaped. */
  printForCi?(text: string): void;
}

/** The identity under which a process keeps a library. */
export interface Memory {
  /** The number of the current question. Files are compared with what is kept once for each. */
  readonly question: number;
}

/**
 * Replaces the outputs of a host, and how wide they are. All other properties are read from it on use, since some of them
 * open streams.
 */
export const withOutput = (host: Host, printing: Partial<Pick<Host, 'out' | 'err' | 'printForCi' | 'columns'>>): Host =>
  Object.create(host, Object.getOwnPropertyDescriptors(printing));

/** The answer of a separate process to a message, or the limit that ended it. The next message starts a new process. */
export type ProcessAnswer = { readonly answer: unknown } | { readonly ended: 'time' | 'memory' };

/** A separate process. Nothing that happens in it harms the run. */
export interface SeparateProcess {
  /** Sends a message, and waits for the answer up to a limit. Takes one message at a time. */
  ask(message: unknown, limitMs: number): Promise<ProcessAnswer>;
  end(): void;
}
