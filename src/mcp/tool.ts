import type { Readable } from 'node:stream';
import type { Audience } from '../model/customer.ts';
import type { SharedCustomer, ShareQuestion } from '../share/view.ts';
import type { CommandAnswer } from './run-command.ts';

/** A JSON schema, as far as tools declare one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One value that a tool takes. */
export interface InputField {
  readonly description: string;
  readonly type: 'string' | 'strings' | 'integer' | 'boolean';
  readonly choices?: readonly string[];
  /** The most characters of a string; without it, those of a name. */
  readonly most?: number;
  readonly isNeeded?: boolean;
}

/** The values of a call, checked against the tool's fields. */
export interface ToolInput {
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  number(name: string): number | undefined;
  isTrue(name: string): boolean;
}

/** Runs a command line of `refs`, the verb first. */
export type CommandRunner = (
  words: readonly [verb: string, ...words: string[]],
  stdin?: Readable,
) => Promise<CommandAnswer>;

/** The way in which a tool asks, and the circle that it answers. */
export interface ToolContext {
  readonly run: CommandRunner;
  /** The circle that may read the answers. */
  readonly audience: Audience;
  /** Reads the library before the first question, so that this need not wait for it. */
  prepare(): Promise<void>;
  /** Begins a question: files are compared with what is kept once for each, so that an answer is of one state. */
  begin(): void;
  /** Opens the views of all customers of whom something may be shown. */
  share(question: SharedQuestion): Promise<SharedLibrary>;
}

/** A question about views; the day as text, and absent for today. */
export interface SharedQuestion extends Omit<ShareQuestion, 'on'> {
  readonly day?: string;
}

/** The views of a library on a day. */
export interface SharedLibrary {
  readonly as_of: string;
  readonly customers: readonly SharedCustomer[];
}

/** The answer of a tool. */
export interface ToolAnswer {
  /** The verdict in a sentence. Whatever is not ready begins with `NOT_A_YES`. */
  readonly verdict: string;
  /** More sentences of ours, one for each thing that is answered. */
  readonly lines: readonly string[];
  /** The document of the command; absent for a failure. */
  readonly document?: object;
}

/** A tool that agents call. It reads, and never writes. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Readonly<Record<string, InputField>>;
  readonly output: JsonSchema;
  answer(input: ToolInput, context: ToolContext): Promise<ToolAnswer>;
}

/** The beginning of every answer that is none. */
export const NOT_A_YES = 'This is not a yes';
