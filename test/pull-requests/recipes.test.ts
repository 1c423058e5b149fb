// Pull requests that would silence what they bring, each on a real repository: refused until somebody approves, and told
// in words that a reviewer understands.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stageRepository } from '../plugs/repository.ts';
import { play, words } from '../transcripts/play.ts';

let cwd = '';
let strike = () => {};

const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@vendor.example', ...argv], { cwd, stdio: 'pipe' });
const commit = () => {
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message', 'library');
};

beforeEach(() => {
  ({ cwd, strike } = stageRepository());
});
afterEach(() => strike());

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
};
const change = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(cwd, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(file, after);
};
const configure = (text: string) => appendFileSync(join(cwd, 'refs.config.yaml'), text);
const excuse = (glob: string) =>
  change('refs.config.yaml', 'overrides:\n', `overrides:\n  - { files: "${glob}", rules: { consent/missing: off } }\n`);

async function run(line: string) {
  const { said, exit } = await play(words(line), { cwd, columns: 200 });
  return { exit, text: said.map(({ text }) => text).join('') };
}
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');
const exitOf = async (line: string) => (await run(line)).exit;

const LOOM = 'customers/hexa-loom.yaml';
const LOGO = 'name: Hexa Loom\nassets:\n  - id: logo-wall\n    use: logo\n    status: live\n';

/** Means to silence a live logo without consent, by what each is told in `check` and in `diff`. */
const MEANS: readonly (readonly [says: string, make: () => unknown, inCheck: string, inDiff: string])[] = [
  [
    'a rule that is off',
    () => configure('rules: { consent/missing: off }\n'),
    'the level of consent/missing in refs.config.yaml',
    'rule relaxed: consent/missing its own level → off',
  ],
  [
    'a rule that only warns',
    () => configure('rules: { consent/missing: warning }\n'),
    'the level of consent/missing in refs.config.yaml',
    'rule relaxed: consent/missing its own level → warning',
  ],
  [
    'an override',
    () => excuse(LOOM),
    'the level of consent/missing in refs.config.yaml',
    `rule relaxed: override for ${LOOM} added: consent/missing off`,
  ],
  [
    'a comment',
    () =>
      change(LOOM, '    status', '    # refs-ignore consent/missing until=2026-12-31 reason: in the post\n    status'),
    'the comment in line 5',
    'ignore added: consent/missing until 2026-12-31, reason: in the post',
  ],
  [
    'a narrower glob',
    () => change('refs.config.yaml', /^customers: \S+/m, 'customers: customers/[a-g]*.yaml'),
    '"customers" or "max_file_size" in refs.config.yaml',
    'other files are read: customers customers/**/*.yaml → customers/[a-g]*.yaml',
  ],
  [
    'a smaller limit for files',
    () => {
      appendFileSync(join(cwd, LOOM), `# ${'-'.repeat(40_000)}\n`);
      configure('max_file_size: 40000B\nrules: { file/too-large: off }\n');
    },
    '"customers" or "max_file_size" in refs.config.yaml',
    'fewer files are read: max_file_size 1048576 → 40000 bytes',
  ],
  [
    'a baseline',
    () => run('check --write-baseline'),
    'refs.baseline.json',
    'baseline widened: consent/missing of hexa-loom: logo "logo-wall" is live, and no consent to logo is on record, audience public',
  ],
];

describe.each(MEANS)('what would be silenced by %s', (_, make, inCheck, inDiff) => {
  test('counts until it is approved', async () => {
    write(LOOM, LOGO);
    expect(await exitOf('check --since HEAD')).toBe(1);
    await make();
    expect(await exitOf('check')).toBe(0);
    for (const line of ['check --since HEAD', 'check --since HEAD --no-cache']) {
      const { exit, text } = await run(line);
      expect(unwrapped(text)).toContain(`no consent to logo is on record; silenced by this change: ${inCheck}`);
      expect(exit).toBe(1);
    }
    expect(await exitOf('check --since HEAD --approved')).toBe(0);
    const { exit, text } = await run('diff HEAD');
    expect(unwrapped(text.slice(0, text.indexOf('\n\n')))).toContain(inDiff);
    expect(exit).toBe(1);
    expect(await exitOf('diff HEAD --approved')).toBe(0);
    // Once it was merged, it holds.
    commit();
    expect(await exitOf('check --since HEAD')).toBe(0);
    expect(await exitOf('diff HEAD')).toBe(0);
  });
});

describe('what a looser config would silence counts too', () => {
  test.each([
    [
      'the policy',
      () =>
        change(
          'customers/cafe-aurora.yaml',
          /^activity:.*$/m,
          'activity:\n  - { on: 2026-09-02, use: reference-call, status: completed }\n  - { on: 2026-09-03, use: reference-call, status: completed }',
        ),
      () =>
        change(
          'refs.config.yaml',
          /^policy:.*$/m,
          'policy:\n  limits: { advocate: { reference-call: { max: 50, per: 90d }, any: { max: 50, per: 90d } } }',
        ),
    ],
    [
      'the taxonomy',
      () => change('customers/cafe-aurora.yaml', /^industry:.*$/m, 'industry: alchemy'),
      () => change('refs.config.yaml', '  industries:\n', '  industries:\n    alchemy: { name: Alchemy }\n'),
    ],
  ])('%s', async (_, fault, loosen) => {
    fault();
    expect(await exitOf('check --since HEAD')).toBe(1);
    loosen();
    const { exit, text } = await run('check --since HEAD --format json');
    expect(JSON.parse(text).diagnostics).toContainEqual(expect.objectContaining({ silenced_by: 'policy' }));
    expect(exit).toBe(1);
    expect(await exitOf('check --since HEAD --approved')).toBe(0);
  });
});

test('where files were excused, what is moved there is not', async () => {
  excuse('customers/archive/**');
  write(LOOM, 'name: Hexa Loom\n');
  commit();
  write(LOOM, LOGO);
  renameSync(join(cwd, LOOM), join(cwd, 'customers/archive/hexa-loom.yaml'));
  expect(await exitOf('check')).toBe(0);
  expect(await exitOf('check --since HEAD')).toBe(1);
  expect(await exitOf('check --since HEAD --approved')).toBe(0);
});

test('a new library is judged by the defaults: it cannot excuse itself', async () => {
  rmSync(join(cwd, 'refs.config.yaml'));
  rmSync(join(cwd, 'customers'), { recursive: true });
  commit();
  write('refs.config.yaml', 'version: 1\ncustomers: clients/*.yaml\nrules: { consent/missing: off }\n');
  write('clients/hexa-loom.yaml', LOGO);
  expect(await exitOf('check')).toBe(0);
  expect(await exitOf('check --since HEAD')).toBe(1);
  expect(await exitOf('check --since HEAD --approved')).toBe(0);
  write('refs.config.yaml', 'version: 1\ncustomers: clients/*.yaml\n');
  await run('check --write-baseline');
  expect(await exitOf('check')).toBe(0);
  expect(await exitOf('check --since HEAD')).toBe(1);
  expect(await exitOf('check --since HEAD --approved')).toBe(0);
});

test('a comment that was there silences what it silenced there, and nothing that is new below it', async () => {
  const comment = '# refs-ignore consent/missing until=2026-12-31 reason: in the post';
  write(LOOM, LOGO.replace('assets:', `assets: ${comment}`));
  commit();
  change(LOOM, 'Hexa Loom', 'Hexa Loom Ltd');
  expect(await exitOf('check --since HEAD')).toBe(0);
  appendFileSync(join(cwd, LOOM), '  - id: logo-booth\n    use: logo\n    status: live\n');
  const { exit, text } = await run('check --since HEAD');
  expect(unwrapped(text)).toContain('logo "logo-booth" is live, and no consent to logo is on record; silenced by this');
  expect(text).toContain('1 error, 0 warnings');
  expect(exit).toBe(1);
});

test('what was told before and is silenced now is still told, and no reason to fail', async () => {
  write(LOOM, LOGO);
  commit();
  configure('rules: { consent/missing: off }\n');
  const { exit, text } = await run('check --since HEAD');
  expect(exit).toBe(0);
  expect(text).toContain(`${LOOM}:5: logo "logo-wall" is live`);
});

test('what the glob of before names and that of now does not can be asked about', async () => {
  write(LOOM, LOGO);
  change('refs.config.yaml', /^customers: \S+/m, 'customers: customers/[a-g]*.yaml');
  expect(await exitOf(`check ${LOOM} --since HEAD`)).toBe(1);
  expect(await exitOf(`check ${LOOM}`)).toBe(3);
});

test('an approval is for a change', async () => {
  expect(await run('check --approved')).toEqual({
    exit: 2,
    text: 'refs: --approved is for --since, which is not there\n  → write: refs check --since main --approved\n',
  });
});
