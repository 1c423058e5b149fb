import type { Readable, Writable } from 'node:stream';

/** The world as a run sees it. Everything it takes from outside is handed in here, so that a test can hand in another. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The number that the system knows the user by; absent where it knows users by no number. */
  readonly uid?: number | undefined;
  /** The version of node that runs this, such as 22.12.0. */
  readonly node: string;
  now(): Date;
  readonly stdin: Readable;
  /** Where prompts are drawn; standard error, so that standard output stays the result alone. */
  readonly screen: Writable;
  /** How many colours standard output can show: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colors: 0 | 1 | 2 | 3;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Whether someone is there to answer a prompt. */
  readonly interactive: boolean;
  /** Starts a process of its own, for work that may never end; absent where there can be none. */
  readonly startApart?: (task: 'formulas') => SeparateProcess;
  /** Prints a result. A run is handed a host of which neither this nor `err` prints what a CI server obeys. */
  out(text: string): void;
  err(text: string): void;
  /** Prints what a CI server is to obey, as it is. */
  printForCi?(text: string): void;
}

/** A host that prints otherwise. All else it asks of the first when it is needed, since some of it opens streams. */
export const withOutput = (host: Host, printing: Partial<Pick<Host, 'out' | 'err' | 'printForCi'>>): Host =>
  Object.create(host, Object.getOwnPropertyDescriptors(printing));

/** What came of a message to a process apart: its answer, or what ended the process, which then begins anew. */
export type ProcessAnswer = { readonly answer: unknown } | { readonly ended: 'time' | 'memory' };

/** A process apart. Whatever becomes of it, it alone ends. */
export interface SeparateProcess {
  /** Hands it a message, and waits for so many milliseconds. One message at a time. */
  ask(message: unknown, limitMs: number): Promise<ProcessAnswer>;
  end(): void;
}
