// Runs an action as GitHub would: expressions, conditions, outputs, and each step's script by a real shell.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));

/** The action for content, with the library checked out beside it. */
export const SCAN_ACTION: Action = parse(readFileSync('scan/action.yml', 'utf8'));

/** The subject of a run. */
export interface Occasion {
  /** By default that of a library. */
  readonly action?: Action;
  /** The checkout. */
  readonly cwd: string;
  /** The action's own checkout; by default that of this project. */
  readonly home?: string;
  /** A folder for everything that the run writes. */
  readonly temp: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event, as in `github.event`. */
  readonly event?: object;
  /** The commit that GitHub runs the workflow for; by default that of the checkout. */
  readonly sha?: string;
  /** The names of the steps to run; by default all. */
  readonly only?: readonly string[];
  /** The outputs of steps that are not run. */
  readonly outputs?: Outcome['outputs'];
  /** The shell; by default a new one with all stand-ins. */
  readonly shell?: Shell;
}

export interface Outcome {
  readonly exit: number | null;
  /** The outputs of the steps, by their ids. */
  readonly outputs: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  /** The names of the steps that were run. */
  readonly steps: readonly string[];
  readonly said: string;
  readonly summary: string;
  readonly calls: readonly Call[];
}

const REPOSITORY = 'vendor/references';

/** Properties of a pull request of the same repository. */
export interface PullRequestEvent {
  readonly fork?: boolean;
  readonly target?: string;
  /** Its newest commit. */
  readonly head?: string;
  /** The label that was added or removed. */
  readonly label?: string;
}

/** The event of a pull request. */
export const pullRequest = (action: string, { fork = false, target = 'main', head, label }: PullRequestEvent = {}) => ({
  action,
  ...(label !== undefined && { label: { name: label } }),
  pull_request: {
    number: 7,
    base: { ref: target },
    head: { repo: { full_name: fork ? 'someone/references' : REPOSITORY, fork }, sha: head ?? HEAD },
  },
});

/** Stands for the commit of the checkout in an event. */
const HEAD = 'the commit of the checkout';

/** A shell for one run of the action, whose stand-ins have settable answers. */
export function stageAction(occasion: Occasion): { shell: Shell; run(): Outcome } {
  const { action = ACTION, cwd, temp, inputs = {}, event = {}, outputs = {} } = occasion;
  const { only = action.runs.steps.map(({ name }) => name) } = occasion;
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8' }).stdout.trim();
  const named = JSON.parse(JSON.stringify(event).replaceAll(HEAD, commit));
  const { shell = newShell(join(temp, 'shell')), sha = commit, home = process.cwd() } = occasion;
  const whole = { action, cwd, home, temp, inputs, only, outputs, event: named, sha };
  return { shell, run: () => runSteps(shell, whole) };
}

function runSteps(shell: Shell, occasion: Required<Omit<Occasion, 'shell'>>): Outcome {
  const { action, cwd, home, temp, inputs, event, sha, only } = occasion;
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_PATH: join(temp, 'path'),
  };
  const runner = { temp: join(temp, 'runner') };
  mkdirSync(runner.temp, { recursive: true });
  const outputs: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = { ...occasion.outputs };
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
  );
  const context = {
    inputs: { ...defaults, ...inputs },
    github: { event, repository: REPOSITORY, sha, token: 'token' },
    runner,
    steps: outputs,
  };
  const said: string[] = [];
  const steps: string[] = [];
  let exit: number | null = 0;
  for (const step of action.runs.steps) {
    if (exit !== 0) break;
    if (!only.includes(step.name) || (step.if !== undefined && !evaluate(step.if, context))) continue;
    steps.push(step.name);
    if (step.run === undefined) continue;
    writeFileSync(files.GITHUB_OUTPUT, '');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, context)]));
    const at = resolve(cwd, filled(step['working-directory'] ?? '.', context));
    const ran = shell.run(step.run, {
      cwd: at,
      env: { ...files, RUNNER_TEMP: runner.temp, GITHUB_ACTION_PATH: home, ...env },
    });
    said.push(ran.said);
    exit = ran.exit;
    const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n');
    if (step.id) outputs[step.id] = { outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))) };
  }
  const summary = existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : '';
  return { exit, outputs, steps, said: said.join(''), summary, calls: shell.calls() };
}

/** A text with its expressions evaluated. */
export const filled = (text: string, context: object): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, context) ?? ''));

/** Evaluates a GitHub expression of paths, texts, `==`, `!=` and `&&`. A path that leads nowhere is ''. */
export function evaluate(expression: string, context: object): unknown {
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
