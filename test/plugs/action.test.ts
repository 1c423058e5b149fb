// The GitHub Action, step by step: what it runs, what it says in the pull request, and when it fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/version.ts';
import { type Repository, stageRepository } from './repository.ts';
import { ACTION, type Occasion, type Outcome, pullRequest, stageAction } from './run-action.ts';
import type { Shell } from './shell.ts';

test("its scripts hold no expression, for GitHub would paste a stranger's text into the shell", () => {
  for (const { name, run = '' } of ACTION.runs.steps) expect(run, name).not.toContain('${{');
});

test('it runs the version that it is released with', () => {
  expect(ACTION.inputs.version?.default).toBe(VERSION);
});

const canRun = sep === '/' && spawnSync('jq', ['--version']).status === 0;

if (!canRun) test('left out: running the action, for which jq has to be installed', () => {});
else {
  let repository: Repository;
  let temp: string;
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'refs-'));
    repository = stageRepository('references');
    repository.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    repository.git(['checkout', '--quiet', '-b', 'change']);
    repository.write('references/customers/nordlicht.yaml', 'name: Nordlicht\n');
    repository.git(['commit', '--quiet', '--all', '--message=a change']);
  });
  afterEach(() => {
    repository.strike();
    rmSync(temp, { recursive: true });
  });

  /** Runs the action on the change; `tell` may say what the programs answer that it calls. */
  function run(occasion: Omit<Occasion, 'cwd' | 'temp'>, tell: (shell: Shell) => void = () => {}): Outcome {
    const { shell, run: play } = stageAction({ cwd: repository.cwd, temp, ...occasion });
    shell.answer('refs', 'diff', { out: 'three things change\n' });
    shell.answer('gh', 'pr', { out: '{ "reviewDecision": "", "isCrossRepository": false, "labels": [] }' });
    shell.answer('gh', 'api', { out: '[]' });
    tell(shell);
    return play();
  }

  const linesOf = ({ calls }: Outcome, program: string) =>
    calls.filter((call) => call.program === program).map(({ argv }) => argv.join(' ').replaceAll(temp, ''));
  const base = () => repository.git(['rev-parse', 'main']).trim();
  const FORMATS = '--format github --format markdown:/runner/refs-check.md --format sarif:/runner/refs.sarif';

  test('on a push, everything counts', () => {
    const outcome = run({ inputs: { library: 'references' } });
    expect(outcome.exit).toBe(0);
    expect(linesOf(outcome, 'npm')).toEqual([
      `install --silent --no-audit --no-fund --ignore-scripts --prefix /runner/refs customer-refs@${VERSION}`,
    ]);
    expect(linesOf(outcome, 'refs')).toEqual([`check --library references ${FORMATS}`]);
    expect(linesOf(outcome, 'gh')).toEqual([]);
  });

  test('in a pull request, what it adds counts, and what it changes is said in a comment and in the summary', () => {
    const outcome = run({ inputs: { library: 'references' }, event: pullRequest('opened') });
    expect(outcome.exit).toBe(0);
    expect(linesOf(outcome, 'refs')).toEqual([
      `check --library references --since ${base()} ${FORMATS}`,
      `diff ${base()} --library references --format markdown`,
    ]);
    expect(outcome.summary).toBe('three things change\n');
    expect(linesOf(outcome, 'gh').at(-1)).toBe(
      'api --silent --method POST repos/vendor/references/issues/7/comments --field body=@/runner/refs-comment.md',
    );
    expect(readFileSync(join(temp, 'runner/refs-comment.md'), 'utf8')).toBe(
      '<!-- refs diff -->\nthree things change\n',
    );
  });

  test('a branch that lags behind is compared with where it began', () => {
    const began = base();
    const meanwhile = repository.git(['commit-tree', '-p', 'main', '-m', 'meanwhile', 'main^{tree}']).trim();
    repository.git(['update-ref', 'refs/remotes/origin/main', meanwhile]);
    expect(linesOf(run({ event: pullRequest('opened') }), 'refs').at(-1)).toContain(`diff ${began} `);
  });

  test("another branch, or a revision of one's own, is compared with", () => {
    expect(run({ event: pullRequest('opened', { target: 'release' }) }).exit).toBe(2);
    rmSync(join(temp, 'runner'), { recursive: true });
    expect(linesOf(run({ inputs: { since: 'HEAD' } }), 'refs').at(-1)).toContain('diff ');
  });

  describe('the comment', () => {
    const comment = (id: number, type: string, body: string) => ({ id, user: { type }, body });
    const comments = JSON.stringify([
      comment(1, 'User', '<!-- refs diff -->\nnothing needs approval'),
      comment(2, 'Bot', 'coverage fell'),
      comment(3, 'Bot', '<!-- refs diff -->\ntwo things change'),
      comment(4, 'Bot', '<!-- refs diff -->\none thing changes'),
    ]);

    test("is kept up to date, and nobody else's is taken for it", () => {
      const outcome = run({ event: pullRequest('opened') }, (shell) => shell.answer('gh', 'api', { out: comments }));
      expect(linesOf(outcome, 'gh').at(-1)).toBe(
        'api --silent --method PATCH repos/vendor/references/issues/comments/3 --field body=@/runner/refs-comment.md',
      );
    });

    test('is not begun where the library does not change', () => {
      repository.git(['reset', '--quiet', '--hard', 'main']);
      const outcome = run({ inputs: { library: 'references' }, event: pullRequest('opened') });
      expect(linesOf(outcome, 'gh').filter((line) => line.includes('--method'))).toEqual([]);
    });

    test.each([
      ['where it is not wanted', { inputs: { comment: 'false' }, event: pullRequest('opened') }],
      ['from a fork, whose run may not', { event: pullRequest('opened', { fork: true }) }],
      ['without a pull request', { inputs: { since: 'main' } }],
    ])('is not made %s', (_, occasion) => {
      const outcome = run(occasion);
      expect(outcome.steps).not.toContain('Comment');
      expect(outcome.summary).toBe('three things change\n');
    });
  });

  describe('approval', () => {
    const PULL_REQUEST = { reviewDecision: '', isCrossRepository: false, labels: [{ name: 'consent-approved' }] };
    const answer = (more: object) => (shell: Shell) =>
      shell.answer('gh', 'pr', { out: JSON.stringify({ ...PULL_REQUEST, ...more }) });
    const isApproved = (outcome: Outcome) => linesOf(outcome, 'refs').at(-1)?.includes(' --approved ');

    test.each([
      ['the label', 'labeled', {}, {}, true],
      ['a label that is called like it', 'labeled', { labels: [{ name: 'consent-approved-not' }] }, {}, false],
      ['the label, put on before the last push', 'synchronize', {}, {}, false],
      ["the label, in a fork's pull request", 'labeled', { isCrossRepository: true }, {}, false],
      ['the label, where none counts', 'labeled', {}, { 'approved-label': '' }, false],
      ["a label of one's own", 'labeled', { labels: [{ name: '-n' }] }, { 'approved-label': '-n' }, true],
      ['a review', 'submitted', { reviewDecision: 'APPROVED', labels: [] }, {}, true],
      [
        "a review, in a fork's pull request",
        'submitted',
        { reviewDecision: 'APPROVED', isCrossRepository: true },
        {},
        true,
      ],
      ['a review that asks for changes', 'submitted', { reviewDecision: 'CHANGES_REQUESTED', labels: [] }, {}, false],
      ['nobody', 'opened', { labels: [] }, {}, false],
    ])('by %s', (_, action, more, inputs, expected) => {
      expect(isApproved(run({ inputs, event: pullRequest(action) }, answer(more)))).toBe(expected);
    });

    test('a push takes the label off', () => {
      const outcome = run({ event: pullRequest('synchronize') }, answer({}));
      expect(linesOf(outcome, 'gh')).toContain('pr edit 7 --repo vendor/references --remove-label consent-approved');
    });

    test('is not there where nobody can be asked', () => {
      const outcome = run({ event: pullRequest('labeled') }, (shell) => shell.answer('gh', 'pr', { out: '', exit: 4 }));
      expect([isApproved(outcome), outcome.exit]).toEqual([false, 0]);
      expect(outcome.said).toContain('the job needs "pull-requests: read"');
    });
  });

  test.each([
    ['a finding', 'check', 1, 'fail', 1],
    ['a change without approval', 'diff', 1, 'fail', 1],
    ['a mode that there is not', 'check', 1, 'informing', 1],
    ['a finding, informing', 'check', 1, 'inform', 0],
    ['a change without approval, informing', 'diff', 1, 'inform', 0],
    ['wrong usage or a broken config, informing', 'diff', 2, 'inform', 2],
    ['no library, informing', 'check', 3, 'inform', 3],
  ])('%s: refs %s exits %i, mode %s', (_, command, exit, mode, expected) => {
    const outcome = run({ inputs: { mode }, event: pullRequest('opened') }, (shell) =>
      shell.answer('refs', command, { exit }),
    );
    expect(outcome.exit).toBe(expected);
    expect(outcome.steps).toContain('Comment');
  });

  test('a shallow checkout says what to do', () => {
    const clone = join(temp, 'clone');
    repository.git(['clone', '--quiet', '--depth=1', `file://${repository.cwd}`, clone]);
    const outcome = stageAction({ cwd: clone, temp, event: pullRequest('opened') }).run();
    expect(outcome.exit).toBe(2);
    expect(outcome.said).toContain('give actions/checkout "fetch-depth: 0"');
  });

  test.each([
    ['only where it is wanted', {}, {}, false],
    ['in a pull request', { sarif: 'true' }, pullRequest('opened'), true],
    ['on a push', { sarif: 'true' }, {}, true],
    ['not from a fork', { sarif: 'true' }, pullRequest('opened', { fork: true }), false],
  ])('findings are uploaded %s', (_, inputs, event, expected) => {
    expect(run({ inputs, event }).steps.includes('Upload the findings')).toBe(expected);
  });

  test('what strangers name is a word, and never runs', () => {
    const hostile = '$(touch pwned)`touch pwned`"; touch pwned; "';
    const since = '--output=pwned';
    expect(run({ inputs: { since }, event: pullRequest('opened') }).exit).toBe(2);
    rmSync(join(temp, 'runner'), { recursive: true });
    const outcome = run({
      inputs: { library: hostile, version: hostile, mode: hostile, 'approved-label': hostile },
      event: pullRequest('synchronize'),
    });
    expect(outcome.calls.filter(({ argv }) => argv.includes(hostile)).length).toBe(2);
    expect(readdirSync(repository.cwd)).not.toContain('pwned');
    expect(existsSync(join(temp, 'runner/pwned'))).toBe(false);
  });
}
