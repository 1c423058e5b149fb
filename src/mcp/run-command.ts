import { run } from '../cli/program.ts';
import type { ExitCode } from '../model/exit.ts';
import { type Host, withOutput } from '../model/host.ts';
import type { CommandRunner } from './tool.ts';

/** The answer of a command: its exit code, what it printed, and the remarks that came with it. */
export interface CommandAnswer {
  readonly exit: ExitCode;
  readonly printed: string;
  readonly remarks: readonly string[];
}

/** A width at which no line is wrapped: agents read each remark whole. */
const UNWRAPPED = 1_000_000;

/**
 * Makes the one way in which tools ask: a command line, run in this process. An answer to an agent is then the answer of
 * the command, with its checks of the words, its verdicts and its failures.
 */
export const commandRunner =
  (host: Host, globals: readonly string[], commands: Parameters<typeof run>[2]): CommandRunner =>
  async ([verb, ...words], stdin) => {
    let printed = '';
    let remarks = '';
    const captured = withOutput(stdin === undefined ? host : withStdin(host, stdin), {
      columns: UNWRAPPED,
      out: (text) => {
        printed += text;
      },
      err: (text) => {
        remarks += text;
      },
    });
    const argv = [verb, '--no-input', '--no-pager', '--color=never', ...globals, ...words];
    const exit = await run(argv, captured, commands);
    return { exit, printed, remarks: remarks.split('\n').filter((line) => line !== '') };
  };

const withStdin = (host: Host, stdin: Host['stdin']): Host =>
  Object.create(host, { stdin: { value: stdin, enumerable: true } });
