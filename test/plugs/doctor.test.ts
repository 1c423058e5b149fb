// `refs doctor` on a real repository, and git with the drivers of `refs doctor --git`.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENTER, Person, runAtTerminal } from '../cli/person.ts';
import { play } from '../transcripts/play.ts';
import { type Repository, stageRepository } from './repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = stageRepository('references');
});
afterEach(() => repository.strike());

/** The report about a subject: its state, the message and the hint. */
async function saidOf(about: string, cwd = join(repository.cwd, 'references')): Promise<readonly string[]> {
  const { said } = await play(['doctor', '--format', 'json'], { cwd });
  const { points } = JSON.parse(said.map(({ text }) => text).join(''));
  return points
    .filter((point: { about: string }) => point.about === about)
    .map(({ state, message, hint }: Record<string, string | null>) =>
      [state, message, hint].filter(Boolean).join(' | '),
    );
}

test.each([
  ['18.20.1', 1],
  ['20.9.0', 1],
  ['20.19.0', 0],
  ['24.0.0', 0],
])('node %s: exit %i', async (node, exit) => {
  expect((await play(['doctor'], { cwd: join(repository.cwd, 'references'), node })).exit).toBe(exit);
});

describe('history', () => {
  test('a whole one is fine', async () => {
    expect(await saidOf('git')).toEqual(['fine | .., with its whole history']);
  });

  test('a shallow one cannot be compared with', async () => {
    const clone = join(repository.cwd, 'clone');
    repository.git(['commit', '--quiet', '--allow-empty', '--message=more']);
    repository.git(['clone', '--quiet', '--depth=1', `file://${repository.cwd}`, clone]);
    expect(await saidOf('git', join(clone, 'references'))).toEqual([
      'look | a shallow clone: "--since" and "refs diff" may lack what they compare with | run: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
    ]);
  });
});

describe('owners', () => {
  test('nobody is named anywhere', async () => {
    expect(await saidOf('owners')).toEqual([
      'look | there is no CODEOWNERS, so anyone may agree to a change of consent | name who has to agree in .github/CODEOWNERS',
    ]);
  });

  test('somebody is named for some', async () => {
    repository.write('CODEOWNERS', '*.md @vendor/docs\n/references/customers/ @vendor/legal\n');
    expect(await saidOf('owners')).toEqual([
      'look | CODEOWNERS names nobody for 1 file: refs.config.yaml | add a line such as: /references/refs.config.yaml @your-org/legal',
    ]);
  });

  test('somebody is named for everything', async () => {
    repository.write('CODEOWNERS', '/references/ @vendor/legal\n');
    expect(await saidOf('owners')).toEqual(['fine | CODEOWNERS names one for every file']);
  });
});

describe('the git drivers', () => {
  const library = () => join(repository.cwd, 'references');
  const attributes = () => join(library(), '.gitattributes');
  const setting = (key: string) => repository.git(['config', '--default=', '--get', key]).trim();
  const settings = () => ['diff.refs.command', 'merge.refs.driver'].map(setting);
  const DONE = [
    ['git diff', 'fine | shows customer files as sentences'],
    ['git merge', 'fine | merges customer files fact by fact'],
  ];
  const drivers = () => Promise.all(DONE.map(async ([about = '']) => [about, ...(await saidOf(about))]));

  async function answer(keys: string): Promise<number> {
    const person = new Person();
    const { exit } = runAtTerminal(['doctor', '--git'], person, { cwd: library() });
    await person.answers('Add them?', keys);
    return exit;
  }

  test('is set up where someone says so, and found from then on', async () => {
    repository.write('references/.gitattributes', '*.pdf binary');
    expect(await answer(`y${ENTER}`)).toBe(0);
    expect(readFileSync(attributes(), 'utf8')).toBe('*.pdf binary\ncustomers/**/*.yaml diff=refs merge=refs\n');
    expect(settings()).toEqual(['refs diff --git-driver --', 'refs merge-driver %O %A %B -- %P']);
    expect(await drivers()).toEqual(DONE);
    const { said } = await play(['doctor', '--git'], { cwd: library() });
    expect(said.at(-1)?.text).toBe('All of it is in place already.\n');
  });

  test('is not set up by Enter alone, nor where there is no terminal', async () => {
    expect(await answer(ENTER)).toBe(0);
    const { exit, said } = await play(['doctor', '--git'], { cwd: library() });
    expect(exit).toBe(0);
    expect(said.map(({ text }) => text).join('')).toContain(
      "git config diff.refs.command 'refs diff --git-driver --'\n",
    );
    expect([existsSync(attributes()), ...settings()]).toEqual([false, '', '']);
  });

  test('what is shown can be run as it is', async () => {
    const { said } = await play(['doctor', '--git'], { cwd: library() });
    const script = said.filter(({ to }) => to === 'out').map(({ text }) => text);
    spawnSync('sh', ['-e'], { cwd: library(), input: script.join('') });
    expect(await drivers()).toEqual(DONE);
    expect(setting('merge.refs.name')).toBe('customer files, fact by fact');
  });

  test('each half that is missing is named', async () => {
    repository.write('references/.gitattributes', 'customers/** diff=refs\n');
    expect(await saidOf('git diff')).toEqual([
      "look | shows customer files as YAML: the driver is not in git's config | run: refs doctor --git",
    ]);
    expect(await saidOf('git merge')).toEqual([
      "look | merges customer files line by line: the driver is not in .gitattributes and git's config | run: refs doctor --git",
    ]);
  });

  test('a library that has the older half of them is given the other', async () => {
    repository.write('references/.gitattributes', 'customers/**/*.yaml diff=refs\n');
    repository.git(['config', 'diff.refs.command', 'refs diff --git-driver --']);
    expect(await saidOf('git diff')).toEqual(DONE[0]?.slice(1));
    await answer(`y${ENTER}`);
    expect(await drivers()).toEqual(DONE);
    expect(readFileSync(attributes(), 'utf8')).toBe(
      'customers/**/*.yaml diff=refs\ncustomers/**/*.yaml diff=refs merge=refs\n',
    );
  });

  test('git hands it seven words behind the flag, and two more where a file was renamed', async () => {
    await answer(`y${ENTER}`);
    const bin = join(repository.cwd, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'refs'), `#!/bin/sh\nprintf '%s\\0' "$@" | tr '\\n\\0' ';|'\necho\n`);
    chmodSync(join(bin, 'refs'), 0o755);
    /** The driver's arguments: hashes and temporary files as one word each, all others unchanged. */
    const handed = (...argv: readonly string[]) =>
      repository
        .git(argv, { PATH: `${bin}${delimiter}${process.env.PATH}` })
        .replace(/\b[0-9a-f]{40}\b/g, 'HASH')
        .replace(/\|[^|]*\/git-blob-[^|]*\//g, '|MADE/')
        .trim()
        .split('\n');

    repository.write('references/customers/nordlicht.yaml', 'name: Nordlicht\n');
    expect(handed('diff')).toEqual([
      'diff|--git-driver|--|references/customers/nordlicht.yaml|MADE/nordlicht.yaml|HASH|100644|references/customers/nordlicht.yaml|HASH|100644|',
    ]);

    repository.git(['mv', 'references/customers/silbertobel.yaml', 'references/customers/-silber tobel.yaml']);
    repository.git(['rm', '--quiet', 'references/customers/cafe-aurora.yaml']);
    repository.write('references/customers/acme.yaml', 'name: Acme\n');
    repository.git(['add', '--all']);
    repository.git(['commit', '--quiet', '--message=changes']);
    expect(handed('log', '-1', '--format=', '-p', '--ext-diff', '--', 'references/customers')).toEqual([
      'diff|--git-driver|--|references/customers/silbertobel.yaml|MADE/silbertobel.yaml|HASH|100644|MADE/-silber tobel.yaml|HASH|100644|references/customers/-silber tobel.yaml|similarity index 100%;rename from references/customers/silbertobel.yaml;rename to references/customers/-silber tobel.yaml;|',
      'diff|--git-driver|--|references/customers/acme.yaml|/dev/null|.|.|MADE/acme.yaml|HASH|100644|',
      'diff|--git-driver|--|references/customers/cafe-aurora.yaml|MADE/cafe-aurora.yaml|HASH|100644|/dev/null|.|.|',
      'diff|--git-driver|--|references/customers/nordlicht.yaml|MADE/nordlicht.yaml|HASH|100644|MADE/nordlicht.yaml|HASH|100644|',
    ]);
  });
});
