// The GitHub Action for content: what it refuses, what it passes, and that a library out of reach is never a pass.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/model/version.ts';
import { copyOf, type Repository } from './repository.ts';
import { ACTION, type Occasion, type Outcome, pullRequest, SCAN_ACTION, stageAction } from './run-action.ts';
import { newShell, type Shell } from './shell.ts';

const MANUAL = readFileSync('docs/scan.md', 'utf8');
const BLOCKS = [...MANUAL.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => parse(text));
const STEPS = SCAN_ACTION.runs.steps;

test('its scripts hold no expression, for GitHub would paste untrusted text into the shell', () => {
  for (const { name, run = '' } of STEPS) expect(run, name).not.toContain('${{');
});

test('both actions compare with the same commit', () => {
  const compare = (steps: typeof STEPS) => steps.find(({ id }) => id === 'base')?.run;
  expect(compare(STEPS)).toBe(compare(ACTION.runs.steps));
});

test('the manual names the inputs that the action has, and this version', () => {
  const steps = BLOCKS.flatMap((block) => block?.jobs?.scan?.steps ?? []);
  const used = steps.find(({ uses }: { uses: string }) => uses.includes('customer-refs/scan@'));
  for (const input of Object.keys(used.with)) expect(Object.keys(SCAN_ACTION.inputs)).toContain(input);
  for (const input of Object.keys(SCAN_ACTION.inputs)) expect(MANUAL).toContain(`| \`${input}\` |`);
  expect([...new Set(MANUAL.match(/(?<=0{40} # v|\.git#v)\d+\.\d+\.\d+/g))]).toEqual([VERSION]);
});

const canRun = sep === '/' && spawnSync('jq', ['--version']).status === 0;

if (!canRun) test('left out: running the action, for which jq has to be installed', () => {});
else {
  let temp: string;
  let workspace: string;
  let website: Repository;
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'refs-'));
    workspace = join(temp, 'workspace');
    mkdirSync(workspace);
    cpSync('examples', join(workspace, 'references'), { recursive: true });
    mkdirSync(join(workspace, 'website'));
    website = copyOf(join(workspace, 'website'));
    website.git(['init', '--quiet', '--initial-branch=main', '--template=']);
    change('index.md', 'We make things.\n\nBrackwater Outfitters was here before.\n');
    website.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
  });
  afterEach(() => {
    website.strike();
    rmSync(temp, { recursive: true });
  });

  function change(file: string, text: string): void {
    website.write(file, text);
    website.git(['add', '--all']);
    website.git(['commit', '--quiet', '--message=a change']);
  }

  const INPUTS = { content: 'website', library: 'references' };
  const HEAD = () => website.git(['rev-parse', 'HEAD']).trim();
  const opened = (fork = false) => ({
    ...pullRequest('opened', { fork, head: HEAD() }),
    repository: { private: true },
  });

  /** Runs the action in a workspace with both checkouts. */
  function run(occasion: Omit<Occasion, 'cwd' | 'temp'>, tell: (shell: Shell) => void = () => {}): Outcome {
    rmSync(join(workspace, 'website'), { recursive: true });
    cpSync(website.cwd, join(workspace, 'website'), { recursive: true });
    for (const folder of ['runner', 'shell', 'summary']) rmSync(join(temp, folder), { recursive: true, force: true });
    const { shell, run: play } = stageAction({
      action: SCAN_ACTION,
      home: resolve('scan'),
      sha: HEAD(),
      cwd: workspace,
      temp,
      ...occasion,
      inputs: { ...INPUTS, ...occasion.inputs },
    });
    shell.answer('gh', 'api', { out: '[]' });
    tell(shell);
    return play();
  }

  /** Runs it with the program itself. */
  const scan = (occasion: Omit<Occasion, 'cwd' | 'temp' | 'only' | 'outputs'>, tell?: (shell: Shell) => void) =>
    run(
      {
        ...occasion,
        only: STEPS.map(({ name }) => name).filter((name) => name !== 'Install refs'),
        outputs: { refs: { outputs: { node: process.execPath, program: resolve('bin/refs.js') } } },
      },
      tell,
    );

  const linesOf = ({ calls }: Outcome, program: string) =>
    calls.filter((call) => call.program === program).map(({ argv }) => argv.join(' ').replaceAll(temp, ''));
  const comment = () => readFileSync(join(temp, 'runner/refs-scan-comment.md'), 'utf8');
  const sentences = (text: string) => text.split('\n')[1]?.match(/[.](?= |$)/g)?.length;

  test('a pull request that adds a withdrawn name fails, and is told in two sentences what to do', () => {
    change('a|<b>@vendor.md', '# Customers\n\nBrackwater Outfitters grew.\n');
    const outcome = scan({ event: opened() });
    expect(outcome.exit, outcome.said).toBe(1);
    expect(outcome.said).toContain('::error title=scan/withdrawn,file=a|<b>@vendor.md,line=3');
    expect(linesOf(outcome, 'gh').at(-1)).toBe(
      'api --silent --method POST repos/vendor/references/issues/7/comments --field body=@/runner/refs-scan-comment.md',
    );
    expect(comment()).toMatch(
      /^<!-- refs scan -->\nA customer who may not be shown, .* in this many places here: 1\. Take/,
    );
    expect(sentences(comment())).toBe(2);
    expect(comment()).toContain('a\\|&lt;b&gt;@&#8203;vendor.md');
    expect(comment()).not.toContain('<b>');
    expect(outcome.summary).toBe(comment().split('\n').slice(1).join('\n'));
  });

  test('one that adds no such name passes, whatever was there before, and begins no comment', () => {
    change('other.md', 'We make more things.\n');
    const outcome = scan({ event: opened() });
    expect(outcome.exit, outcome.said).toBe(0);
    expect(outcome.summary).toContain('Nobody is newly shown here who may not be.');
    expect(linesOf(outcome, 'gh').filter((line) => line.includes('--method'))).toEqual([]);
  });

  test('one that adds it no longer has its comment brought up to date', () => {
    const mine = { id: 3, user: { type: 'Bot' }, body: '<!-- refs scan -->\nA customer' };
    const others = { id: 2, user: { type: 'User' }, body: '<!-- refs scan -->\nNobody' };
    const outcome = scan({ event: opened() }, (shell) =>
      shell.answer('gh', 'api', { out: JSON.stringify([others, mine]) }),
    );
    expect(linesOf(outcome, 'gh').at(-1)).toContain('--method PATCH repos/vendor/references/issues/comments/3 ');
    expect(comment()).toMatch(/^<!-- refs scan -->\nNobody is newly shown/);
  });

  test('on a push, everything counts', () => {
    expect(scan({}).exit).toBe(1);
  });

  test.each([
    ['in a public repository', { private: false }, {}, false],
    ['where nobody says which it is', undefined, {}, false],
    ['in a private one that says no', { private: true }, { details: 'false' }, false],
    ['in a private one', { private: true }, {}, true],
    ['in a public one that says yes', { private: false }, { details: 'true' }, true],
  ])('%s, whether customers and reasons are named', (_, repository, inputs, expected) => {
    change('page.md', 'Brackwater Outfitters grew.\n');
    // What is left out is told on standard error.
    writeFileSync(join(workspace, 'references/customers/brackwater-broken.yaml'), 'name: "Brackwater\n');
    const outcome = scan({ inputs, event: { ...opened(), repository } });
    expect(outcome.exit).toBe(1);
    for (const text of [outcome.said, outcome.summary, comment()])
      expect(/brackwater/i.test(text), text).toBe(expected);
  });

  test.each([
    ['of a fork, which cannot read it', true, 'a pull request from a fork cannot read the library'],
    ['of this repository', false, 'there is no library to compare with'],
  ])('without the library, a pull request %s fails with one sentence, and nothing runs', (_, fork, why) => {
    rmSync(join(workspace, 'references'), { recursive: true });
    for (const make of [() => {}, () => mkdirSync(join(workspace, 'references'))]) {
      make();
      const outcome = run({ event: opened(fork) });
      expect(outcome.exit).toBe(3);
      expect(outcome.said).toMatch(/^::error title=refs::not scanned, and no pass: [^\n]*\n$/);
      expect(outcome.said).toContain(why);
      expect([outcome.steps, outcome.calls]).toEqual([['Find the library'], []]);
    }
  });

  test('a library that the content brings is none, even behind a link', () => {
    cpSync('examples', join(website.cwd, 'own'), { recursive: true });
    symlinkSync(join(workspace, 'references'), join(website.cwd, 'link'));
    symlinkSync(join(workspace, 'website/own'), join(workspace, 'inside'));
    for (const library of [
      'inside',
      'website/own',
      'website/link',
      './website/../website/link',
      join(workspace, 'website/own'),
    ]) {
      const outcome = run({ inputs: { library }, event: opened() });
      expect([library, outcome.exit, outcome.calls]).toEqual([library, 2, []]);
      expect(outcome.said).toContain('the library lies in the checkout of the content');
    }
  });

  test('a folder that is no checkout is no content', () => {
    mkdirSync(join(website.cwd, 'pages'));
    website.write('pages/one.md', 'one\n');
    for (const content of ['website/pages', 'references', 'nowhere']) {
      const outcome = run({ inputs: { content }, event: opened() });
      expect([content, outcome.exit, linesOf(outcome, 'refs')]).toEqual([content, 2, []]);
      expect(outcome.said).toContain('the input "content" is no checkout');
    }
  });

  test('a file that the change hides from git is scanned all the same', () => {
    website.write('.gitignore', 'page.md\n');
    website.write('page.md', 'Brackwater Outfitters grew.\n');
    website.git(['add', '--force', '--all', '.']);
    website.git(['add', '--force', 'page.md']);
    website.git(['commit', '--quiet', '--message=a change']);
    expect(scan({ event: opened() }).exit).toBe(1);
  });

  test('the job for GitLab installs as that of a library does, and scans by a library outside of the checkout', () => {
    const { 'refs-scan': job } = BLOCKS.find((block) => block?.['refs-scan']);
    const others = parse(readFileSync('docs/gitlab-ci.yml', 'utf8'))['.refs'].before_script;
    expect(job.before_script.slice(0, -1)).toEqual(others);
    for (const since of ['', 'abc']) {
      const shell = newShell(join(temp, `gitlab${since}`), ['refs', 'npm', 'npx', 'git']);
      const env = {
        TMPDIR: temp,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: since,
        REFERENCES_TOKEN: 'token',
        CI_SERVER_HOST: 'git.example',
      };
      const { exit, said } = shell.run([...job.before_script, ...job.script].join('\n'), { cwd: workspace, env });
      expect(exit, said).toBe(0);
      const calls = shell.calls();
      expect(calls.map(({ program }) => program)).toEqual(['npm', 'git', 'refs']);
      const folder = calls[1]?.argv.at(-1) ?? '';
      expect(folder.startsWith(workspace)).toBe(false);
      const compared = since === '' ? [] : ['--since', since];
      expect(calls[2]?.argv).toEqual([
        ...['scan', '.', '--library', folder, ...compared],
        ...['--format', 'gitlab:refs-quality.json'],
      ]);
    }
  });

  const base = () => website.git(['rev-parse', 'main']).trim();

  test('installs itself outside of the checkout, and asks for what is said', () => {
    website.git(['checkout', '--quiet', '-b', 'change']);
    change('page.md', 'more\n');
    const outcome = run({ inputs: { paths: 'pages\n-x y\n', audience: 'prospects' }, event: opened() });
    expect(outcome.exit, outcome.said).toBe(0);
    expect(linesOf(outcome, 'npm')[0]).toBe(
      `install --loglevel=error --no-audit --no-fund --global --install-links --prefix /runner/refs ${process.cwd()}`,
    );
    expect(linesOf(outcome, 'refs')).toEqual([
      `scan --library /workspace/references --audience prospects --since ${base()} --format json:/runner/refs-scan.json --format github --format markdown:/runner/refs-scan.md -- pages -x y`,
    ]);
  });

  test.each(['latest', '^0.1.0', '9.9.9', '$own'])('version "%s" is not that of the action', (version) => {
    const outcome = run({ inputs: { version } });
    expect([outcome.exit, linesOf(outcome, 'npm')]).toEqual([2, []]);
    expect(outcome.said).toContain(`which is ${VERSION}`);
  });

  test.each([2, 3, 4, 70])('an exit code of %i is no pass, and begins no comment', (exit) => {
    const outcome = run({ event: opened() }, (shell) => shell.answer('refs', 'scan', { exit }));
    expect([outcome.exit, linesOf(outcome, 'gh')]).toEqual([exit, []]);
    const isPublic = { event: { ...opened(), repository: { private: false } } };
    const quiet = run(isPublic, (shell) => shell.answer('refs', 'scan', { exit, err: 'Brackwater\n' }));
    expect(quiet.exit).toBe(exit);
    expect(quiet.said).toContain(`::error title=refs::the scan ended with exit code ${exit}, `);
    expect(quiet.said).not.toContain('Brackwater');
  });

  test('a scan that was left out is no pass', () => {
    const only = STEPS.map(({ name }) => name).filter((name) => name !== 'Scan the content');
    expect(run({ event: opened(), only }).exit).toBe(4);
  });

  test('a checkout of something else than the head of the pull request is not scanned', () => {
    const outcome = run({ event: pullRequest('opened', { head: 'f'.repeat(40) }) });
    expect([outcome.exit, linesOf(outcome, 'refs')]).toEqual([2, []]);
  });

  test('from a fork that can read the library, the summary says what the comment would', () => {
    change('page.md', 'Brackwater Outfitters grew.\n');
    const outcome = scan({ event: opened(true) });
    expect([outcome.exit, outcome.steps.includes('Comment')]).toEqual([1, false]);
    expect(outcome.summary).toContain('Take each out');
  });

  test('an untrusted name is one word, and never runs', () => {
    const hostile = '$(touch pwned)`touch pwned`"; touch pwned; "';
    const outcome = run({ inputs: { paths: hostile, audience: hostile }, event: opened() });
    expect(outcome.calls.flatMap(({ argv }) => argv.filter((word) => word === hostile))).toHaveLength(2);
    expect(run({ inputs: { since: '--output=pwned' }, event: opened() }).exit).toBe(2);
    expect(run({ inputs: { library: hostile }, event: opened() }).exit).toBe(3);
    expect(run({ inputs: { content: hostile }, event: opened() }).exit).toBe(2);
    expect(readdirSync(workspace).concat(readdirSync(join(workspace, 'website')))).not.toContain('pwned');
    expect(existsSync(join(temp, 'runner/pwned'))).toBe(false);
  });
}
