// The GitHub Action, step by step: its commands, its comments in the pull request, and its failures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/version.ts';
import { isThorough } from '../properties.ts';
import { copyOf, type Repository, stageRepository } from './repository.ts';
import { ACTION, type Occasion, type Outcome, type PullRequestEvent, pullRequest, stageAction } from './run-action.ts';
import type { Shell } from './shell.ts';

test('its scripts hold no expression, for GitHub would paste untrusted text into the shell', () => {
  for (const { name, run = '' } of ACTION.runs.steps) expect(run, name).not.toContain('${{');
});

/** A pull request as GitHub answers for it. */
interface State {
  readonly head: string;
  readonly target: string;
  readonly isFork: boolean;
  readonly decision: string | null;
  readonly labels: readonly string[];
  readonly reviews: readonly object[];
}

const stateOf = ({
  head = '',
  target = 'main',
  isFork = false,
  decision = null,
  labels = [],
  reviews = [],
}: Partial<State>) =>
  JSON.stringify({
    data: {
      repository: {
        pullRequest: {
          headRefOid: head,
          baseRefName: target,
          isCrossRepository: isFork,
          reviewDecision: decision,
          labels: { nodes: labels.map((name) => ({ name })) },
          latestOpinionatedReviews: { nodes: reviews },
        },
      },
    },
  });

const canRun = sep === '/' && spawnSync('jq', ['--version']).status === 0;

if (!canRun) test('left out: running the action, for which jq has to be installed', () => {});
else {
  let repository: Repository;
  let temp: string;
  let changed: Repository;
  beforeAll(() => {
    changed = stageRepository('references');
    changed.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    changed.git(['checkout', '--quiet', '-b', 'change']);
    changed.write('references/customers/nordlicht.yaml', 'name: Nordlicht\n');
    changed.git(['commit', '--quiet', '--all', '--message=a change']);
  });
  afterAll(() => changed.strike());
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'refs-'));
    repository = copyOf(changed.cwd);
  });
  afterEach(() => {
    repository.strike();
    rmSync(temp, { recursive: true });
  });

  /** Runs the action on the change; `tell` may set the answers of the programs that it calls. */
  function run(occasion: Omit<Occasion, 'cwd' | 'temp'>, tell: (shell: Shell) => void = () => {}): Outcome {
    const { shell, run: play } = stageAction({ cwd: repository.cwd, temp, ...occasion });
    shell.answer('refs', 'diff', { out: 'three things change\n' });
    shell.answer('gh', 'graphql', { out: stateOf({}) });
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
      `install --loglevel=error --no-audit --no-fund --global --install-links --prefix /runner/refs ${process.cwd()}`,
      'root --global --prefix /runner/refs',
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
    const APPROVED = 'consent-approved';
    const answer =
      (more: Partial<State>, head = commit()) =>
      (shell: Shell) =>
        shell.answer('gh', 'graphql', { out: stateOf({ head, labels: [APPROVED], ...more }) });
    const commit = (name = 'HEAD') => repository.git(['rev-parse', name]).trim();
    const review = (at = commit(), state = 'APPROVED') => ({ state, commit: { oid: at } });
    const isApproved = (outcome: Outcome) => {
      const told = linesOf(outcome, 'refs').map((line) => line.includes(' --approved'));
      expect(new Set(told).size, 'check and diff are told the same').toBe(1);
      return told[0];
    };

    test.each<readonly [string, string, Partial<State>, PullRequestEvent, Readonly<Record<string, string>>, boolean]>([
      ['the label', 'labeled', {}, { label: APPROVED }, {}, true],
      ['another label, beside it', 'labeled', {}, { label: 'urgent' }, {}, false],
      [
        'a label that is called like it',
        'labeled',
        { labels: ['consent-approved-not'] },
        { label: 'consent-approved-not' },
        {},
        false,
      ],
      ["the label, in a fork's pull request", 'labeled', { isFork: true }, { label: APPROVED, fork: true }, {}, false],
      ['the label, where none counts', 'labeled', {}, { label: APPROVED }, { 'approved-label': '' }, false],
      ["a label of one's own", 'labeled', { labels: ['-n'] }, { label: '-n' }, { 'approved-label': '-n' }, true],
      ['nobody', 'opened', { labels: [] }, {}, {}, false],
    ])('by %s', (_, action, more, event, inputs, expected) => {
      const outcome = run({ inputs, event: pullRequest(action, event) }, answer(more));
      expect(isApproved(outcome)).toBe(expected);
    });

    test('by a review of the commit that is judged, and of no other', () => {
      const of = (...reviews: readonly object[]) => {
        rmSync(join(temp, 'runner'), { recursive: true, force: true });
        rmSync(join(temp, 'shell'), { recursive: true, force: true });
        const tell = answer({ labels: [], decision: 'APPROVED', reviews });
        return isApproved(run({ event: pullRequest('submitted') }, tell));
      };
      expect(of(review())).toBe(true);
      expect(of(review(), review(commit(), 'CHANGES_REQUESTED'))).toBe(true);
      expect(of(review(commit('main')))).toBe(false);
      expect(of(review(commit('main')), review())).toBe(false);
      expect(of(review(commit(), 'CHANGES_REQUESTED'))).toBe(false);
      expect(of()).toBe(false);
    });

    test('by no review that the protection of the branch does not ask for, or that asks for changes', () => {
      for (const decision of [null, 'REVIEW_REQUIRED', 'CHANGES_REQUESTED']) {
        rmSync(join(temp, 'runner'), { recursive: true, force: true });
        rmSync(join(temp, 'shell'), { recursive: true, force: true });
        const tell = answer({ labels: [], decision, reviews: [review()] });
        expect(isApproved(run({ event: pullRequest('submitted') }, tell))).toBe(false);
      }
    });

    // Only adding the label agrees, and only while head and target stay the same.
    const EVENTS = [
      ...['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled', 'submitted', 'dismissed', 'closed'],
      'ready_for_review',
    ].flatMap((action) =>
      // GitHub says a label only where one is put on or taken off. A usual run believes that.
      (isThorough || action.endsWith('labeled') ? [APPROVED, 'urgent', undefined] : [APPROVED]).map((label) => ({
        action,
        label,
      })),
    );
    const LATER = [
      { says: 'as it was', state: {}, isSame: true },
      { says: 'pushed to since', state: { head: 'f'.repeat(40) }, isSame: false },
      { says: 'with another target since', state: { target: 'release' }, isSame: false },
      { says: 'without the label since', state: { labels: ['urgent'] }, isSame: false },
    ];
    test.each(LATER)(
      'the label, in a pull request $says, counts in the run of putting it on only',
      ({ state, isSame }) => {
        const only = ['See whether it is approved'];
        for (const { action, label } of EVENTS) {
          const event = pullRequest(action, label === undefined ? {} : { label });
          const { outputs, calls } = run({ event, only }, answer(state));
          const isOwn = action === 'labeled' && label === APPROVED;
          const says = `${action} ${label}`;
          expect(outputs.approval?.outputs.approved, says).toBe(isOwn && isSame ? 'true' : undefined);
          // A label that is on in a run about the current state is removed: it agrees to nothing any more.
          const isTakenOff = calls.some(({ argv }) => argv.includes('--remove-label'));
          expect(isTakenOff, says).toBe(isSame && !isOwn);
          rmSync(join(temp, 'shell'), { recursive: true });
        }
      },
    );

    test('a label that cannot be taken off is no reason to fail', () => {
      const outcome = run({ event: pullRequest('reopened') }, (shell) => {
        answer({})(shell);
        shell.answer('gh', 'pr', { exit: 1 });
      });
      expect([isApproved(outcome), outcome.exit]).toEqual([false, 0]);
      expect(outcome.said).toContain('the job needs "pull-requests: write"');
    });

    test('is not there where nobody can be asked', () => {
      const outcome = run({ event: pullRequest('labeled', { label: APPROVED }) }, (shell) =>
        shell.answer('gh', 'graphql', { out: stateOf({ head: commit(), labels: [APPROVED] }), exit: 1 }),
      );
      expect([isApproved(outcome), outcome.exit]).toEqual([false, 0]);
      expect(outcome.said).toContain('the job needs "pull-requests: read"');
    });

    test.each(['', 'null', '{}', '{ "data": null }', '{ "data": { "repository": null } }', '[]', 'no JSON', '"true"'])(
      'is not there where the answer is %j',
      (out) => {
        const event = pullRequest('labeled', { label: APPROVED });
        const only = ['See whether it is approved'];
        const { outputs } = run({ event, only }, (shell) => shell.answer('gh', 'graphql', { out }));
        expect(outputs.approval?.outputs.approved).toBeUndefined();
      },
    );
  });

  describe('what is judged', () => {
    const commit = (name = 'HEAD') => repository.git(['rev-parse', name]).trim();
    const merge = (parents: readonly string[], name: string) => {
      const argv = parents.flatMap((parent) => ['-p', parent]);
      const made = repository.git(['commit-tree', ...argv, '-m', name, 'HEAD^{tree}']).trim();
      repository.git(['checkout', '--quiet', made]);
      return made;
    };

    test("is the head of the pull request, or GitHub's merge of it", () => {
      const head = commit();
      const sha = merge(['main', head], 'GitHub tries the two together');
      expect(run({ sha, event: pullRequest('opened', { head }) }).exit).toBe(0);
    });

    test.each<readonly [string, (head: string) => { readonly sha?: string; readonly head: string }]>([
      ['a later head', () => ({ head: commit('HEAD^') })],
      [
        'the target, as pull_request_target checks it out',
        (head) => {
          repository.git(['checkout', '--quiet', 'main']);
          return { head };
        },
      ],
      [
        "somebody's own merge of the head",
        (head) => {
          merge(['main', head], 'with more in it');
          return { head, sha: 'f'.repeat(40) };
        },
      ],
      ['a merge of a later head', (head) => ({ head: 'f'.repeat(40), sha: merge(['main', head], 'a merge') })],
    ])('is never %s', (_, make) => {
      const { head, sha } = make(commit());
      const outcome = run({ ...(sha && { sha }), event: pullRequest('labeled', { head, label: 'consent-approved' }) });
      expect(outcome.exit).toBe(2);
      expect(outcome.said).toContain('this checkout is not the head of the pull request');
      expect(linesOf(outcome, 'refs')).toEqual([]);
    });

    test('is compared with the branch, and with nothing that is called like it', () => {
      const began = base();
      repository.git(['tag', 'origin/main', 'HEAD']);
      repository.git(['branch', 'origin/main', 'HEAD']);
      expect(linesOf(run({ event: pullRequest('opened') }), 'refs').at(-1)).toContain(`diff ${began} `);
    });

    test('fails where the two have no history in common', () => {
      const stray = repository.git(['commit-tree', '-m', 'from nowhere', 'HEAD^{tree}']).trim();
      repository.git(['update-ref', 'refs/remotes/origin/main', stray]);
      const outcome = run({ event: pullRequest('opened') });
      expect([outcome.exit, linesOf(outcome, 'refs')]).toEqual([2, []]);
      expect(outcome.said).toContain('no history in common');
    });

    test('fails where the two parted more than once', () => {
      const { git } = repository;
      const commit = (message: string, ...parents: readonly string[]) =>
        git(['commit-tree', '-m', message, ...parents.flatMap((parent) => ['-p', parent]), 'HEAD^{tree}']).trim();
      const [one, other] = [commit('one', 'HEAD'), commit('other', 'HEAD')];
      git(['update-ref', 'refs/remotes/origin/main', commit('ours', one, other)]);
      git(['reset', '--quiet', '--hard', commit('theirs', other, one)]);
      const outcome = run({ event: pullRequest('opened') });
      expect([outcome.exit, linesOf(outcome, 'refs')]).toEqual([2, []]);
      expect(outcome.said).toContain('parted more than once');
    });

    test.each([
      ['a pull request', { event: pullRequest('opened') }],
      ['a revision to compare with', { inputs: { since: 'main' } }],
    ])('a diff that was left out is no pass, where there is %s', (_, occasion) => {
      const all = ACTION.runs.steps.map(({ name }) => name);
      expect(run({ ...occasion, only: all.filter((name) => name !== 'Say what changes') }).exit).toBe(4);
    });
  });

  test.each(['latest', '^0.1.0', '0.1', '9.9.9', 'file:.', 'https://vendor.example/refs.tgz', '$own'])(
    'version "%s" is not that of the action, and nothing is installed',
    (version) => {
      const outcome = run({ inputs: { version } });
      expect([outcome.exit, linesOf(outcome, 'npm')]).toEqual([2, []]);
      expect(outcome.said).toContain(`which is ${VERSION}`);
    },
  );

  test('the version of the action may be asked for', () => {
    expect(run({ inputs: { version: VERSION } }).exit).toBe(0);
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

  test('an untrusted name is one word, and never runs', () => {
    const hostile = '$(touch pwned)`touch pwned`"; touch pwned; "';
    const since = '--output=pwned';
    expect(run({ inputs: { since }, event: pullRequest('opened') }).exit).toBe(2);
    rmSync(join(temp, 'runner'), { recursive: true });
    const hostileInputs = { library: hostile, mode: hostile, 'approved-label': hostile };
    const outcome = run({ inputs: hostileInputs, event: pullRequest('synchronize', { label: hostile }) }, (shell) =>
      shell.answer('gh', 'graphql', {
        out: stateOf({ head: repository.git(['rev-parse', 'HEAD']).trim(), labels: [hostile] }),
      }),
    );
    expect(outcome.calls.filter(({ argv }) => argv.includes(hostile)).length).toBe(3);
    rmSync(join(temp, 'runner'), { recursive: true });
    expect(run({ inputs: { version: hostile } }).exit).toBe(2);
    expect(readdirSync(repository.cwd)).not.toContain('pwned');
    expect(existsSync(join(temp, 'runner/pwned'))).toBe(false);
  });
}
