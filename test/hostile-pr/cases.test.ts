// Cases reported for other tools. Their files are read from ../shared/cases if that exists; otherwise the test uses files
// of its own.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { play } from '../transcripts/play.ts';

const CASES = '../shared/cases';
const OWN = {
  'refs.config.yaml': 'version: 1\ncustomers: customers/**/*.yaml\n',
  'customers/tarnmoor.yaml': `name: Tarnmoor Glass Ltd
status: active
owners: { account: b.holt, references: m.silva }
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: c1
    status: granted
    uses: [name, logo, quote, reference-call]
    audience: public
    approval: once
    granted_on: 2026-02-01
    expires_on: 2027-01-31
    granted_by: Ida Moss
    granted_as: legal
    basis: signed-form
    evidence: vault:c/tarnmoor.pdf
advocates:
  - id: sol-reyes
    uses: [quote, reference-call]
    verified_on: 2026-07-01
`,
};

const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  REFS_AS_OF: '2026-10-01',
};

interface Staged {
  readonly root: string;
  /** The id of its only customer. */
  readonly id: string;
  git(...argv: readonly string[]): void;
  refs(...argv: readonly string[]): Promise<{ readonly exit: number; readonly said: string }>;
}

/** Runs on a committed copy of a case's files, or of this test's own files without them. */
async function stage(number: string | undefined, run: (staged: Staged) => Promise<void>): Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'refs-case-')));
  const git: Staged['git'] = (...argv) => {
    const { status, stderr } = spawnSync('git', argv, { cwd: root, env: ENV, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
  };
  try {
    if (number !== undefined) cpSync(join(CASES, number), root, { recursive: true });
    else {
      mkdirSync(join(root, 'customers'));
      for (const [file, text] of Object.entries(OWN)) writeFileSync(join(root, file), text);
    }
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=t', '-c', 'user.email=t@vendor.example', 'commit', '--quiet', '--message=one');
    const [file = ''] = readdirSync(join(root, 'customers'));
    const refs: Staged['refs'] = async (...argv) => {
      const { exit, said } = await play(argv, { cwd: root, env: ENV });
      return { exit, said: said.map(({ text }) => text).join('') };
    };
    await run({ root, id: file.replace('.yaml', ''), git, refs });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const FROM: readonly (readonly [from: string, isCase: boolean])[] = [
  ['files of its own', false],
  ...(existsSync(CASES) ? [['../shared/cases', true] as const] : []),
];
if (!existsSync(CASES)) test('left out: the files of others, for ../shared/cases is not here', () => {});

describe.each(FROM)('on %s', (_, isCase) => {
  const WIDENED = 'widened "c1": expires on 2027-01-31 → 2027-04-30';
  const edit = (path: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace('expires_on: 2027-01-31', 'expires_on: 2027-04-30'));

  test.each<[string, (id: string) => string, (staged: Staged, from: string, to: string) => void]>([
    ['after git mv', (id) => `customers/x/${id}.yaml`, ({ git }, from, to) => git('mv', from, to)],
    ['after git mv to another name', () => 'customers/other.yaml', ({ git }, from, to) => git('mv', from, to)],
    [
      'after a move that git knows nothing of',
      () => 'customers/other.yaml',
      ({ root }, from, to) => renameSync(join(root, from), join(root, to)),
    ],
    [
      'after a move of which git was told the new name',
      () => 'customers/other.yaml',
      ({ root, git }, from, to) => {
        renameSync(join(root, from), join(root, to));
        git('add', '--intent-to-add', '--all');
      },
    ],
  ])('08: a diff %s and an unstaged edit tells what was edited', (__, target, move) =>
    stage(isCase ? '08' : undefined, async (staged) => {
      const { root, id, refs } = staged;
      mkdirSync(join(root, 'customers/x'));
      move(staged, `customers/${id}.yaml`, target(id));
      edit(join(root, target(id)));
      const { exit, said } = await refs('diff');
      expect(said).toContain(WIDENED);
      expect(said).not.toContain('could not be compared');
      expect(exit).toBe(1);
    }),
  );

  const NOBODY = 65_534;
  const title = '19: a repository of somebody else’s is told with how to trust it';
  if (process.geteuid?.() !== 0) test(`left out: ${title}, for only root can give a folder away`, () => {});
  else
    test(title, () =>
      stage(isCase ? '19' : undefined, async ({ root, id, refs }) => {
        for (const path of ['', '.git']) chownSync(join(root, path), NOBODY, NOBODY);
        const commands = [
          ['diff'],
          ['diff', '--staged'],
          ['check', '--since', 'HEAD'],
          ['check', `customers/${id}.yaml`, '--since', 'HEAD'],
          ['give', id, 'credit', '--commit'],
          ['doctor', '--git'],
          ['doctor'],
        ];
        for (const argv of commands) {
          const { said } = await refs(...argv);
          expect(said.replace(/\s+/g, ' '), argv.join(' ')).toContain(
            `git config --global --add safe.directory ${root}`,
          );
        }
        expect((await refs('diff')).exit).toBe(2);
        expect((await refs('check', '--since', 'HEAD')).exit).toBe(2);
      }),
    );
});
