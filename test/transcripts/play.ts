// Plays command lines through main() in process, on a copy of the example library, and records their output.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createFormulaWorker, type FormulaRequest } from '../../src/import/formula-worker.ts';
import { main } from '../../src/main.ts';
import type { Host, SeparateProcess } from '../../src/model/host.ts';

/** The day of the example library: noon of it, so that it is the same day in every time zone of the tests. */
const NOW = new Date('2026-10-01T12:00:00Z');

export interface Stage {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly node?: string;
  /** Standard output is a terminal. */
  readonly isTerminal?: boolean;
  /** The content of standard input. */
  readonly stdin?: string;
  /** Noon of the example library's day where it is absent. */
  readonly now?: Date;
}

export interface Played {
  readonly exit: number;
  /** The output, in order; `err` for standard error. */
  readonly said: readonly { readonly to: 'out' | 'err'; readonly text: string }[];
}

/** Runs one command line, without a terminal and without colour. */
export async function play(argv: readonly string[], stage: Stage): Promise<Played> {
  const said: { to: 'out' | 'err'; text: string }[] = [];
  return {
    exit: await main(
      argv,
      hostIn(stage, (to, text) => said.push({ to, text })),
    ),
    said,
  };
}

/** A host that hands on what is printed. */
export const hostIn = (
  { cwd, env = {}, columns = 100, node = '22.12.0', stdin = '', isTerminal = false, now = NOW }: Stage,
  say: (to: 'out' | 'err', text: string) => void,
): Host => ({
  cwd,
  env,
  uid: process.geteuid?.(),
  node,
  now: () => now,
  stdin: new PassThrough().end(stdin),
  screen: new PassThrough(),
  colors: 0,
  columns,
  isTerminal,
  interactive: false,
  startProcess: () => inProcess(createFormulaWorker()),
  out: (text) => say('out', text),
  err: (text) => say('err', text),
});

/** A separate process, played in this one. */
const inProcess = (answer: (asked: FormulaRequest) => Promise<unknown>): SeparateProcess => ({
  ask: async (message) => ({ answer: await answer(message as FormulaRequest) }),
  end: () => {},
});

/** Copies the example library into `folder` of a new temporary folder; `strike` removes it. */
export function stageExamples(folder = '.'): { readonly cwd: string; strike(): void } {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-'));
  cpSync('examples', join(cwd, folder), { recursive: true });
  return { cwd, strike: () => rmSync(cwd, { recursive: true, force: true }) };
}

/** Splits a command line as a shell does: at blanks, but not inside quotes. */
export const words = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"'])+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));

/**
 * Replays a transcript with fresh output. A line `$ refs …` runs a command. Its output follows, indented by two blanks
 * (standard error after `! `), and then `[exit code]` unless it is 0. `> FILE` makes a file of the `| ` lines below it.
 * Other lines are remarks.
 */
export async function replay(transcript: string, stage: Stage): Promise<string> {
  const written: string[] = [];
  let isOutput = false;
  const given = transcript.split('\n');
  for (const [index, line] of given.entries()) {
    if (isOutput && (line === '' || line.startsWith('  ') || /^\[\d+\]$/.test(line))) continue;
    if (isOutput && !line.startsWith('$ ')) written.push('');
    isOutput = line.startsWith('$ ');
    written.push(line);
    if (isOutput) written.push(...(await output(line.slice(2), stage)));
    if (line.startsWith('> ')) makeFile(join(stage.cwd, line.slice(2)), given.slice(index + 1));
  }
  return `${written.join('\n').trimEnd()}\n`;
}

/** Makes a file of the lines that begin with `|`, up to the first that does not. */
function makeFile(path: string, lines: readonly string[]): void {
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const text = lines.slice(0, end === -1 ? undefined : end).map((line) => `${line.slice(2)}\n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.join(''));
}

/** The output of a command line, as lines of a transcript. */
export async function output(line: string, stage: Stage): Promise<readonly string[]> {
  const [command = '', from] = line.split(' < ');
  const [program, ...argv] = words(command);
  if (program !== 'refs') throw new Error(`a transcript runs refs only, not ${program}`);
  const stdin = from === undefined ? '' : readFileSync(join(stage.cwd, from), 'utf8');
  const { exit, said } = await play(argv, { ...stage, stdin });
  const lines = said.flatMap(({ to, text }) =>
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((part) => `  ${to === 'err' ? '! ' : ''}${part}`.trimEnd()),
  );
  return [...lines, ...(exit === 0 ? [] : [`[${exit}]`])];
}
