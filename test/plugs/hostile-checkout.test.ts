// A pull request cannot change the programs that run: the workflows, with the real npm, on a hostile checkout.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PACKAGE_SPEC, VERSION } from '../../src/model/version.ts';
import { githubWorkflow, gitlabJobs } from '../../src/report/ci-jobs.ts';
import { type Registry, serve } from './registry.ts';
import { type Repository, stageRepository } from './repository.ts';
import { evaluate, filled, pullRequest, stageAction } from './run-action.ts';
import { newShell, type Shell } from './shell.ts';

const PROGRAMS = ['refs', 'npx', 'npm', 'node', 'git', 'sh', 'bash', 'gh', 'jq', 'customer-refs'];

/** The files of the checkout: everything that a tool might take for its settings, or for itself. */
const hostileFiles = (registry: string, canary: string): Readonly<Record<string, string>> => {
  const evil = `#!/bin/sh\ntouch '${canary}'\n`;
  const script = `touch '${canary}'`;
  return {
    '.npmrc': `registry=${registry}\nignore-scripts=false\nforeground-scripts=true\nscript-shell=./evil\nnode-options=--require=./evil.cjs\n`,
    'package.json': JSON.stringify({
      name: 'customer-refs',
      version: VERSION,
      bin: { refs: './evil', 'customer-refs': './evil' },
      scripts: { preinstall: script, install: script, prepare: script },
      volta: { node: '0.10.0' },
      engines: { node: '0.10.0' },
    }),
    'npm-shrinkwrap.json': JSON.stringify({
      name: 'customer-refs',
      version: VERSION,
      lockfileVersion: 3,
      packages: {},
    }),
    'node_modules/customer-refs/package.json': JSON.stringify({
      name: 'customer-refs',
      version: VERSION,
      bin: { refs: '../../evil', 'customer-refs': '../../evil' },
    }),
    'evil.cjs': `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '');`,
    '.node-version': '0.10.0\n',
    '.nvmrc': '0.10.0\n',
    '.tool-versions': 'nodejs 0.10.0\n',
    ...Object.fromEntries(
      ['evil', ...PROGRAMS, ...PROGRAMS.map((name) => `node_modules/.bin/${name}`)].map((file) => [file, evil]),
    ),
  };
};

let temp = '';
let repository: Repository;
let canary = '';
let registries: readonly Registry[] = [];
let shell: Shell;

beforeAll(async () => {
  temp = mkdtempSync(join(tmpdir(), 'refs-hostile-'));
  canary = join(temp, 'canary');
  const good = await serve(join(temp, 'good'), `console.log('the right one: ' + process.argv.slice(2).join(' '));`);
  const bad = await serve(join(temp, 'bad'), `require('fs').writeFileSync(${JSON.stringify(canary)}, '');`, canary);
  registries = [good, bad];
  repository = stageRepository('references');
  repository.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
  for (const [file, text] of Object.entries(hostileFiles(bad.url, canary))) {
    mkdirSync(dirname(join(repository.cwd, file)), { recursive: true });
    writeFileSync(join(repository.cwd, file), text, { mode: 0o755 });
  }
  repository.git(['add', '--all', '--force']);
  repository.git(['commit', '--quiet', '--message=a change']);
  shell = newShell(join(temp, 'shell'), ['gh']);
  shell.answer('gh', 'api', { out: '[]' });
  // The user's own settings, which settings of the checkout would override.
  writeFileSync(join(temp, 'shell/.npmrc'), `registry=${good.url}\nupdate-notifier=false\n`);
});
afterAll(async () => {
  for (const registry of registries) await registry.close();
  repository.strike();
  rmSync(temp, { recursive: true });
});
beforeEach(() => {
  rmSync(canary, { force: true });
  rmSync(join(temp, 'runner'), { recursive: true, force: true });
  mkdirSync(join(temp, 'runner'));
});

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly 'working-directory'?: string;
}

/** The output of a GitHub workflow that is run for an event. */
function runWorkflow(text: string, event: string): string {
  const { env, steps }: { env?: Record<string, string>; steps: readonly Step[] } = parse(text).jobs.refs;
  const context = { github: { event_name: event }, runner: { temp: join(temp, 'runner') } };
  const said = steps.map((step) => {
    if (step.run === undefined || (step.if !== undefined && !evaluate(step.if, context))) return '';
    const cwd = filled(step['working-directory'] ?? repository.cwd, context);
    return runScript(step.run, { ...env, RUNNER_TEMP: context.runner.temp, GITHUB_BASE_REF: 'main' }, cwd);
  });
  const summary = join(temp, 'summary');
  const summed = existsSync(summary) ? readFileSync(summary, 'utf8') : '';
  rmSync(summary, { force: true });
  return said.join('') + summed;
}

function runScript(script: string, env: Readonly<Record<string, string>>, cwd = repository.cwd): string {
  // The same command, of a package from a registry that a checkout could replace.
  const text = script.replaceAll(PACKAGE_SPEC, `customer-refs@${VERSION}`);
  const { exit, said } = shell.run(text, { cwd, env: { ...env, GITHUB_STEP_SUMMARY: join(temp, 'summary') } });
  expect(exit, said).toBe(0);
  return said;
}

const rightOnes = (said: string): number => said.match(/the right one: /g)?.length ?? 0;

const canRun = sep === '/' && ['bash', 'tar', 'jq', 'npm'].every((name) => spawnSync(name, ['--version']).status === 0);

if (!canRun) test('left out: running the workflows, for which bash, tar, jq and npm have to be installed', () => {});
else {
  test('the checkout is a trap: whoever runs npx in it runs what it brings', () => {
    shell.run(`npx --yes customer-refs@${VERSION} --version`, { cwd: repository.cwd });
    expect(existsSync(canary)).toBe(true);
  });

  test.each([
    ['pull_request', 2],
    ['push', 1],
  ] as const)('the workflow for GitHub, on %s', (event, expected) => {
    for (const folder of ['.', 'references']) {
      expect(rightOnes(runWorkflow(githubWorkflow(folder), event))).toBe(expected);
      rmSync(join(temp, 'runner'), { recursive: true });
      mkdirSync(join(temp, 'runner'));
    }
    expect(existsSync(canary)).toBe(false);
  });

  test('the jobs for GitLab', () => {
    const jobs = parse(gitlabJobs('references'));
    for (const name of ['refs-diff', 'refs-check']) {
      const script = [...jobs['.refs'].before_script, ...jobs[name].script].join('\n');
      expect(rightOnes(runScript(script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'refs/remotes/origin/main' }))).toBe(1);
    }
    expect(existsSync(canary)).toBe(false);
  });

  test('what the manual says for any other', () => {
    const scripts = [...readFileSync('docs/ci.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text);
    const installing = scripts.filter((text) => text.includes('npm install'));
    expect(installing.length).toBe(1);
    for (const script of installing) expect(rightOnes(runScript(script, {}))).toBe(2);
    expect(existsSync(canary)).toBe(false);
  });

  test('the action', () => {
    const event = pullRequest('opened');
    const { run } = stageAction({
      cwd: repository.cwd,
      home: join(temp, 'good/package'),
      temp,
      shell,
      event,
      inputs: { library: 'references' },
    });
    const { exit, said, summary } = run();
    expect(exit, said).toBe(0);
    expect(rightOnes(said + summary)).toBe(2);
    expect(existsSync(canary)).toBe(false);
  });
}
