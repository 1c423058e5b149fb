// Shell scripts of the plugs, run by a real shell with stand-ins for the programs that they call.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isThorough } from '../properties.ts';
import { GIT_ENV } from './repository.ts';

export interface Call {
  readonly program: string;
  readonly argv: readonly string[];
}

/** Makes a shell in a folder. */
export interface Shell {
  /** Sets the output and exit code of a stand-in for this first argument. */
  answer(
    program: string,
    word: string,
    said: { readonly out?: string; readonly err?: string; readonly exit?: number },
  ): void;
  /** Runs a script as a CI does: a command that fails ends it. */
  run(script: string, at: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> }): Ran;
  /** The calls of the stand-ins so far, in order. */
  calls(): readonly Call[];
}

export interface Ran {
  readonly exit: number | null;
  readonly said: string;
}

/** The programs that have stand-ins, unless a test says otherwise. A long run starts node itself. */
const PROGRAMS = ['refs', 'npm', 'npx', 'gh', ...(isThorough ? [] : ['node'])];

export function newShell(folder: string, programs: readonly string[] = PROGRAMS): Shell {
  const calls = join(folder, 'calls');
  const bin = join(folder, 'bin');
  const answers = join(folder, 'answers');
  for (const made of [bin, answers]) mkdirSync(made, { recursive: true });
  for (const name of programs) {
    copyFileSync('test/plugs/stand-in.sh', join(bin, name));
    chmodSync(join(bin, name), 0o755);
  }
  return {
    answer(program, word, { out, err, exit }) {
      if (err !== undefined) writeFileSync(join(answers, `${program}-${word}.err`), err);
      if (out !== undefined) writeFileSync(join(answers, `${program}-${word}.out`), out);
      if (exit !== undefined) writeFileSync(join(answers, `${program}-${word}.exit`), String(exit));
    },
    run(script, { cwd, env = {} }) {
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd,
        env: {
          PATH: `${bin}${delimiter}${process.env.PATH}`,
          HOME: folder,
          CALLS: calls,
          ANSWERS: answers,
          ...GIT_ENV,
          ...env,
        },
        encoding: 'utf8',
      });
      return { exit: status, said: `${stdout}${stderr}` };
    },
    calls: () =>
      !existsSync(calls)
        ? []
        : readFileSync(calls, 'utf8')
            .split('\x1e')
            .slice(0, -1)
            .map((call) => {
              const [program = '', ...argv] = call.split('\0').slice(0, -1);
              return { program, argv };
            }),
  };
}
