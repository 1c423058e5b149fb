// refs accepts every command line in hooks, templates, starter files and their manual.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { VERSION } from '../../src/model/version.ts';
import { gitlabJobs } from '../../src/report/ci-jobs.ts';
import { CI_HOSTS, starterFiles } from '../../src/report/starter.ts';
import { play } from '../transcripts/play.ts';
import { stageRepository } from './repository.ts';
import { ACTION, pullRequest, stageAction } from './run-action.ts';
import { newShell } from './shell.ts';

const repository = stageRepository('references');
repository.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
repository.write('references/customers/cafe-aurora.yaml', 'name: Café Aurora\n');
repository.git(['commit', '--quiet', '--all', '--message=a change']);
const temp = mkdtempSync(join(tmpdir(), 'refs-'));
afterAll(() => {
  repository.strike();
  rmSync(temp, { recursive: true });
});

/** The variables of a CI, in a pull request or merge request for main. */
const CI = {
  GITHUB_BASE_REF: 'main',
  GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
  CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
  CI_MERGE_REQUEST_APPROVED: 'true',
  RUNNER_TEMP: join(temp, 'runner'),
  // The folder where a job that the manual shows alone finds the packages of the jobs before it.
  REFS_FOLDER: join(temp, 'runner/refs'),
};

interface Script {
  readonly of: string;
  readonly text: string;
  readonly env: Readonly<Record<string, string>>;
}

/** One line of a script, or several. */
type Lines = string | readonly string[] | undefined;

const linesIn = (...all: readonly Lines[]): string => all.flatMap((lines) => lines ?? []).join('\n');

/** A job file with what GitLab's jobs extend written out. */
function parseJobs(text: string): unknown {
  const jobs = parse(text);
  const whole = (job: { extends?: string } | null) => (job?.extends ? { ...jobs[job.extends], ...job } : job);
  return Object.fromEntries(Object.entries<{ extends?: string }>(jobs).map(([name, job]) => [name, whole(job)]));
}

/** The scripts of a job file at any depth, each with the variables of its jobs and the scripts before it. */
function scriptsIn(of: string, node: unknown, env: Readonly<Record<string, string>> = {}): readonly Script[] {
  if (Array.isArray(node)) return node.flatMap((item) => scriptsIn(of, item, env));
  if (typeof node !== 'object' || node === null) return [];
  const { env: variables, variables: others, before_script: before, ...rest } = node as Record<string, Lines>;
  const known = { ...env, ...Object(variables), ...Object(others) };
  return Object.entries(rest).flatMap(([key, value]) => {
    if (key === 'run') return [{ of, text: linesIn(value), env: known }];
    // GitLab runs the two as one script.
    return key === 'script' ? [{ of, text: linesIn(before, value), env: known }] : scriptsIn(of, value, known);
  });
}

const STARTERS = CI_HOSTS.flatMap((ci) =>
  ['.', 'references'].flatMap((folder) =>
    starterFiles({ today: '2026-10-01', folder, ci, hasSample: true })
      .filter(({ in: place, file }) => place === 'repository' && /\.ya?ml$/.test(file))
      .flatMap(({ file, text }) =>
        scriptsIn(
          `${file} of a library in ${folder}`,
          parseJobs(text),
          folder === '.' ? { REFS_LIBRARY: 'references' } : {},
        ),
      ),
  ),
);

const MANUAL = readFileSync('docs/ci.md', 'utf8');
const BLOCKS = [...MANUAL.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = '', text = '']) => ({ language, text }));
const MANUAL_SCRIPTS = BLOCKS.flatMap(({ language, text }) =>
  language === 'sh'
    ? [{ of: 'docs/ci.md', text, env: { REFS_LIBRARY: 'references' } }]
    : scriptsIn('docs/ci.md', parseJobs(text), { REFS_LIBRARY: 'references' }),
);

interface Line {
  readonly of: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const HOOKS: readonly { readonly id: string; readonly entry: string; readonly args?: readonly string[] }[] = parse(
  readFileSync('.pre-commit-hooks.yaml', 'utf8'),
);

const hookLines = HOOKS.map(({ id, entry, args = [] }): Line => {
  const [program, ...argv] = [...entry.split(' '), ...args];
  return { of: `the hook ${id}`, argv: program === 'refs' ? argv : [], env: { REFS_LIBRARY: 'references' } };
});

/** A script that tests for a merge request is run without one as well. */
const withAndWithout = (script: Script): readonly Script[] => {
  const without = { ...script, env: { ...script.env, CI_MERGE_REQUEST_DIFF_BASE_SHA: '' } };
  return script.text.includes('${CI_MERGE_REQUEST_DIFF_BASE_SHA:+') ? [script, without] : [script];
};

/** The command lines of a script, as a shell hands them to refs. */
function linesOf({ of, text, env }: Script, index: number): readonly Line[] {
  const shell = newShell(join(temp, String(index)));
  const { exit, said } = shell.run(text, { cwd: repository.cwd, env: { ...CI, ...env } });
  expect(exit, `${of}: ${said}`).toBe(0);
  return shell.calls().flatMap(({ program, argv }) => (program === 'refs' ? [{ of, argv, env }] : []));
}

function actionLines(): readonly Line[] {
  return [{}, pullRequest('opened')].flatMap((event, index) => {
    const folder = join(temp, `action-${index}`);
    mkdirSync(folder);
    const { calls } = stageAction({
      cwd: repository.cwd,
      temp: folder,
      inputs: { library: 'references' },
      event,
    }).run();
    return calls.flatMap(({ program, argv }) => (program === 'refs' ? [{ of: 'action.yml', argv, env: {} }] : []));
  });
}

const canRun = sep === '/' && spawnSync('bash', ['--version']).status === 0;
const LINES = [
  ...hookLines,
  ...(canRun ? [...STARTERS, ...MANUAL_SCRIPTS].flatMap(withAndWithout).flatMap(linesOf) : []),
  ...(canRun ? actionLines() : []),
];

if (!canRun) test('left out: scripts for bash, which is not installed', () => {});

// Files that are still being written are checked once they exist.
const optionsOf = async (name: string): Promise<string> => {
  const command = (await COMMANDS.find((entry) => entry.name === name)?.load())?.default;
  return (command?.options ?? []).map(({ flags }) => flags).join(' ');
};
const CHECK_OPTIONS = await optionsOf('check');
const isThere = ([command, ...rest]: readonly string[]): boolean =>
  command === 'diff'
    ? COMMANDS.some(({ name }) => name === 'diff')
    : command !== 'check' ||
      ['--since', '--write-baseline'].every((flag) => !rest.includes(flag) || CHECK_OPTIONS.includes(flag));

describe('is known usage', () => {
  const there = LINES.filter(({ argv }) => isThere(argv));
  test.each(there.map((line) => [line.of, line.argv.join(' ').replaceAll(temp, ''), line] as const))(
    '%s: refs %s',
    async (_of, _shown, { argv, env }) => {
      const { exit, said } = await play(argv, { cwd: repository.cwd, env });
      expect([0, 1], said.map(({ text }) => text).join('')).toContain(exit);
    },
  );
});

test('each plug runs something', () => {
  const plugs = new Set(LINES.map(({ of }) => of.split(' ')[0]));
  const all = ['.github/workflows/refs.yml', '.gitlab/refs.yml', 'action.yml', 'docs/ci.md', 'the'];
  expect([...plugs].sort()).toEqual(canRun ? all : ['the']);
});

test('the manual names the inputs that the action has, and the hooks that there are', () => {
  const documents = BLOCKS.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text));
  const steps = documents.flatMap(({ jobs }) => jobs?.refs?.steps ?? []);
  const action = steps.find(({ uses }: { uses: string }) => uses.includes('customer-refs'));
  for (const input of Object.keys(action.with)) expect(Object.keys(ACTION.inputs)).toContain(input);
  for (const input of Object.keys(ACTION.inputs)) expect(MANUAL).toContain(`| \`${input}\` |`);
  const hooks = documents.flatMap(({ repos }) => repos?.[0]?.hooks ?? []).map(({ id }: { id: string }) => id);
  expect(hooks).toEqual(HOOKS.map(({ id }) => id));
});

test('the manual names this version', () => {
  expect([...new Set(MANUAL.match(/(?<=@v?|re[fv]: v|#v|customer-refs-)\d+\.\d+\.\d+/g))]).toEqual([VERSION]);
});

test('the template for GitLab is the one that a new library gets', async () => {
  await expect(gitlabJobs('.')).toMatchFileSnapshot('../../docs/gitlab-ci.yml');
});

const HOOK_SCHEMA = '../shared/data/client-schemas/pre-commit-hooks.schemastore.json';
const hasSchema = existsSync(HOOK_SCHEMA);
const title = 'the hooks are what pre-commit reads';
if (!hasSchema) test(`left out: ${title}, for ../shared/data is not here`, () => {});
else {
  test(title, () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(HOOK_SCHEMA, 'utf8')));
    expect(validate(HOOKS) ? [] : validate.errors).toEqual([]);
  });
}
