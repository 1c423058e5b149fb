// Holds `diff` to `check` and `find`: all read the same of a file, whatever git was configured to do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/io/files/folder.ts';
import { gitIn, outputOf } from '../../src/io/git/run.ts';
import { readStates } from '../../src/io/git/states.ts';
import { differingEntries, type GitTreeEntry, listTreeCommand, splitTreeLines } from '../../src/io/git/tree-entries.ts';
import { differenceFrom } from '../../src/io/git/work-tree.ts';
import type { CacheStore } from '../../src/model/cache-store.ts';
import type { Source } from '../../src/model/source.ts';
import '../properties.ts';
import { runs } from '../properties.ts';
import { ENV, type Staged, stageLibrary } from './repository.ts';
import { storeInMemory } from './store-in-memory.ts';

const CUSTOMERS = {
  key: 'customers',
  folders: ['customers'],
  matches: (file: string) => /^customers\/(?!(?:.*\/)?[._]).*\.yaml$/s.test(file),
  maxBytes: 300,
};

const told = (sources: readonly Source[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sources
      .map((source): [string, string] => [
        source.file,
        'bytes' in source ? Buffer.from(source.bytes).toString('latin1') : source.refused.rule,
      ])
      .sort(),
  );

/** Reads the library in a folder as `check` and `find` do. */
const asChecked = (root: string) => told(readFiles(root, 'customers', CUSTOMERS.matches, CUSTOMERS.maxBytes));

/** Reads a state as `diff` does, with unchanged files. */
function asCompared(root: string, range?: string, staged = false) {
  const states = readStates(root, { range, staged }, ENV);
  if ('refused' in states) throw new Error(states.refused.message);
  const { base, head, unchanged } = states.read({ base: CUSTOMERS, head: CUSTOMERS, unchanged: true });
  return { base: told([...base, ...unchanged]), head: told([...head, ...unchanged]) };
}

const FILES = ['a', 'b', 'emea/c', 'emea/de/d', '_e', 'emea/.f', 'g'].map((id) => `customers/${id}.yaml`);
const CONTENTS = ['name: One\n', 'name: Two\r\n', 'name: Café\n', '\ufeffname: Three\n', '', `# ${'x'.repeat(400)}\n`];
const LINES = [
  '*.yaml text eol=crlf',
  '*.yaml working-tree-encoding=UTF-16LE',
  '* ident',
  '* -diff',
  '*.yaml filter=x',
];

type Step = (staged: Staged) => void;

/** Runs a step that git or the system may refuse: then it does nothing. */
const perhaps =
  (step: Step): Step =>
  (staged) => {
    try {
      step(staged);
    } catch {
      // The file no longer exists.
    }
  };

const file = fc.constantFrom(...FILES);
const STEPS: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(file, fc.constantFrom(...CONTENTS)).map(([name, text]) => perhaps(({ put }) => put(name, text))),
  file.map((name) => perhaps(({ root }) => rmSync(join(root, name)))),
  file.map((name) => perhaps(({ git }) => git('add', '--', name))),
  file.map((name) => perhaps(({ git }) => git('add', '--intent-to-add', '--', name))),
  fc.tuple(file, file).map(([from, to]) => perhaps(({ git }) => git('mv', '--', from, to))),
  fc.tuple(file, file).map(([from, to]) =>
    perhaps(({ root }) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    }),
  ),
  fc
    .tuple(file, fc.constantFrom('--assume-unchanged', '--skip-worktree'))
    .map(([name, flag]) => perhaps(({ git }) => git('update-index', flag, '--', name))),
  fc.tuple(file, fc.constantFrom(...FILES, 'customers/emea', '/etc/hostname', 'nowhere')).map(([name, to]) =>
    perhaps(({ root }) => {
      rmSync(join(root, name), { force: true });
      symlinkSync(to.startsWith('/') ? to : join(root, to), join(root, name));
    }),
  ),
  fc.constant<Step>(perhaps(({ root }) => symlinkSync('emea', join(root, 'customers/linked')))),
  fc
    .constantFrom('*.yaml', 'customers/b.yaml', 'emea/')
    .map((line) => perhaps(({ put }) => put('.gitignore', `${line}\n`))),
  fc.constantFrom(...LINES).map((line) => perhaps(({ put }) => put('.gitattributes', `${line}\n`))),
  fc.constantFrom('customers/emea', 'customers/vendor').map((folder) =>
    perhaps(({ root, put }) => {
      execFileSync('git', ['init', '--quiet', join(root, folder)], { env: ENV });
      put(`${folder}/inner.yaml`);
    }),
  ),
);

test('over any work tree, whatever its index, attributes, ignores, links and other repositories', () => {
  const states = fc.tuple(
    fc.array(STEPS, { maxLength: 6 }),
    fc.array(STEPS, { maxLength: 8 }),
    fc.constantFrom('.', 'sub'),
  );
  fc.assert(
    fc.property(states, ([before, after, folder]) => {
      const staged = stageLibrary(folder);
      try {
        for (const name of FILES.slice(0, 4)) staged.put(name);
        for (const step of before) step(staged);
        // Ignored files are never committed, and a file that cannot be added does not exist.
        perhaps(({ commit }) => commit())(staged);
        if (!existsSync(join(staged.repository, '.git/refs/heads/main'))) return;
        for (const step of after) step(staged);
        const seen = asChecked(staged.root);
        const { head } = asCompared(staged.root);
        // A refused folder has no content that could differ, and is reported where it is new.
        const isFile = ([name]: [string, string]) => CUSTOMERS.matches(name);
        expect(head).toMatchObject(Object.fromEntries(Object.entries(seen).filter(isFile)));
        expect(seen).toMatchObject(head);
      } finally {
        staged.strike();
      }
    }),
    { numRuns: runs(25) },
  );
});

test('over any two commits, what is read of them is what is read where they are checked out', () => {
  const plain = fc.array(STEPS, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(plain, (steps) => {
      const staged = stageLibrary('sub');
      const { top, root, git, commit, put } = staged;
      try {
        for (const name of FILES.slice(0, 4)) put(name);
        commit();
        for (const step of steps) step(staged);
        rmSync(join(root, '.gitattributes'), { force: true });
        perhaps(() => commit())(staged);
        git('commit', '--quiet', '--allow-empty', '--message', 'all');
        const checkouts = ['HEAD', 'HEAD~1'].map((revision, index) => {
          const checkout = join(top, `checkout-${index}`);
          git('worktree', 'add', '--quiet', '--detach', checkout, revision);
          return asChecked(join(checkout, 'sub'));
        });
        const isFile = ([name]: [string, string]) => CUSTOMERS.matches(name);
        const [now, was] = checkouts.map((seen) => Object.fromEntries(Object.entries(seen).filter(isFile)));
        expect(asCompared(root, 'HEAD~1..HEAD')).toEqual({ base: was, head: now });
      } finally {
        staged.strike();
      }
    }),
    { numRuns: runs(18) },
  );
});

const CONFIG = 'refs.config.yaml';
const CONFIG_STEPS: fc.Arbitrary<Step> = fc.constantFrom(
  ({ put }: Staged) => put(CONFIG, 'version: 1\nmax_file_size: 300\n'),
  ({ root }: Staged) => rmSync(join(root, CONFIG), { force: true }),
  perhaps(({ root }) => symlinkSync('customers/a.yaml', join(root, CONFIG))),
);

/** The difference of the work tree from a commit, and the files that are there. */
function differenceOf(root: string, revision: string, store?: CacheStore) {
  const git = gitIn(root, ENV);
  const id = outputOf(git(['rev-parse', revision]))
    .toString()
    .trim();
  const lines = () => splitTreeLines(outputOf(git(listTreeCommand(id))));
  const now = Date.now() + 60_000;
  const { before, after, isHere } = differenceFrom({ id, lines }, root, CUSTOMERS, { store, now });
  const differing = differingEntries(before, after);
  const sorted = (entries: readonly GitTreeEntry[]) => entries.map((entry) => JSON.stringify(entry)).sort();
  return { before: sorted(differing.before), after: sorted(differing.after), here: [CONFIG, ...FILES].filter(isHere) };
}

test('whatever was cached of earlier states, a work tree differs from a commit by the same files', () => {
  const steps = fc.array(fc.oneof({ weight: 4, arbitrary: STEPS }, CONFIG_STEPS), { maxLength: 3 });
  const rounds = fc.array(fc.tuple(steps, fc.boolean()), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(rounds, (rounds) => {
      const staged = stageLibrary('sub');
      const { root, git, put, commit } = staged;
      const { store } = storeInMemory();
      try {
        for (const name of FILES) put(name);
        commit();
        for (const [steps, isCommitted] of rounds) {
          for (const step of steps) step(staged);
          if (isCommitted) perhaps(() => commit())(staged);
          git('commit', '--quiet', '--allow-empty', '--message', 'all');
          for (const revision of ['HEAD', 'HEAD~1', 'HEAD~1'])
            expect(differenceOf(root, revision, store)).toEqual(differenceOf(root, revision));
        }
      } finally {
        staged.strike();
      }
    }),
    { numRuns: runs(18) },
  );
});
