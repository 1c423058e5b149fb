// Runs action.yml as GitHub would: expressions, conditions, outputs, and each step's script by a real shell.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Call, newShell, type Shell } from './shell.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));

/** What a run is about. */
export interface Occasion {
  /** The checkout. */
  readonly cwd: string;
  /** A folder for everything that the run writes. */
  readonly temp: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event, as in `github.event`. */
  readonly event?: object;
}

export interface Outcome {
  readonly exit: number | null;
  /** The names of the steps that were run. */
  readonly steps: readonly string[];
  readonly said: string;
  readonly summary: string;
  readonly calls: readonly Call[];
}

const REPOSITORY = 'vendor/references';

/** The event of a pull request of the same repository, or of a fork. */
export const pullRequest = (action: string, { fork = false, target = 'main' } = {}) => ({
  action,
  pull_request: {
    number: 7,
    base: { ref: target },
    head: { repo: { full_name: fork ? 'someone/references' : REPOSITORY, fork } },
  },
});

/** A shell whose stand-ins can be told what to answer, for one run of the action. */
export function stageAction({ cwd, temp, inputs = {}, event = {} }: Occasion): { shell: Shell; run(): Outcome } {
  const shell = newShell(join(temp, 'shell'));
  return { shell, run: () => runSteps(shell, { cwd, temp, inputs, event }) };
}

function runSteps(shell: Shell, { cwd, temp, inputs, event }: Required<Occasion>): Outcome {
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_PATH: join(temp, 'path'),
  };
  const runner = { temp: join(temp, 'runner') };
  mkdirSync(runner.temp);
  const outputs: Record<string, { outputs: Record<string, string> }> = {};
  const defaults = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]));
  const context = {
    inputs: { ...defaults, ...inputs },
    github: { event, repository: REPOSITORY, token: 'token' },
    runner,
    steps: outputs,
  };
  const said: string[] = [];
  const steps: string[] = [];
  let exit: number | null = 0;
  for (const step of ACTION.runs.steps) {
    if (exit !== 0) break;
    if (step.if !== undefined && !evaluate(step.if, context)) continue;
    steps.push(step.name);
    if (step.run === undefined) continue;
    writeFileSync(files.GITHUB_OUTPUT, '');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, context)]));
    const at = step['working-directory'] === undefined ? cwd : filled(step['working-directory'], context);
    const ran = shell.run(step.run, { cwd: at, env: { ...files, RUNNER_TEMP: runner.temp, ...env } });
    said.push(ran.said);
    exit = ran.exit;
    const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n');
    if (step.id) outputs[step.id] = { outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))) };
  }
  const summary = existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : '';
  return { exit, steps, said: said.join(''), summary, calls: shell.calls() };
}

const filled = (text: string, context: object): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, context) ?? ''));

/** An expression of GitHub's that consists of paths, texts, `==`, `!=` and `&&`. What a path does not lead to is ''. */
function evaluate(expression: string, context: object): unknown {
  const compared = (part: string): unknown => {
    const [, left = '', operator, right = ''] = part.trim().match(/^(.*?)\s*(==|!=)\s*(.*)$/) ?? [];
    if (operator === undefined) return termOf(part.trim(), context);
    return (termOf(left, context) === termOf(right, context)) === (operator === '==');
  };
  return expression.split('&&').reduce<unknown>((before, part) => (before ? compared(part) : before), true);
}

function termOf(term: string, context: object): unknown {
  const text = term.match(/^'(.*)'$/)?.[1];
  if (text !== undefined) return text;
  if (term === 'true') return true;
  if (!/^[a-z]+(?:\.[\w-]+)+$/.test(term)) throw new Error(`an expression that is not understood: ${term}`);
  const found = term
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], context);
  return found ?? '';
}
