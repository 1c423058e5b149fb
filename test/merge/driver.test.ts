// `refs merge-driver` as git calls it: three files in, the result in that of ours, and an exit code that git understands.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GIT_ENV, type Repository, stageRepository } from '../plugs/repository.ts';
import { play } from '../transcripts/play.ts';

describe('the command', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'refs-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  /** Merges three contents; gives the output, the exit code, and the resulting file of ours. */
  async function merged(base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array) {
    for (const [name, content] of Object.entries({ base, ours, theirs })) writeFileSync(join(cwd, name), content);
    const env = { PATH: process.env.PATH ?? '', ...GIT_ENV };
    const argv = ['merge-driver', 'base', 'ours', 'theirs', '--', 'customers/nordlicht.yaml'];
    const { exit, said } = await play(argv, { cwd, env });
    expect(readdirSync(cwd).sort()).toEqual(['base', 'ours', 'theirs']);
    return { exit, said: said.map(({ to, text }) => `${to}: ${text}`).join(''), left: readFileSync(join(cwd, 'ours')) };
  }

  /** Merges the same three with git, with its exit code. */
  function mergedByGit(base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array) {
    for (const [name, content] of Object.entries({ base, ours, theirs })) writeFileSync(join(cwd, name), content);
    const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...labels, 'ours', 'base', 'theirs'], { cwd });
    return { exit: status, left: stdout };
  }

  test('a clean merge', async () => {
    const { exit, said, left } = await merged('name: A\n', 'name: A\nregion: emea\n', 'name: A\nstatus: active\n');
    expect(left.toString()).toBe('name: A\nregion: emea\nstatus: active\n');
    expect([exit, said]).toEqual([0, 'err: refs: customers/nordlicht.yaml: merged 1 change of theirs\n']);
  });

  test('a conflict', async () => {
    const { exit, said, left } = await merged('name: A\n', 'name: B\n', 'name: C\nstatus: active\n');
    expect(left.toString()).toBe(
      '<<<<<<< ours: name A → B\nname: B\n=======\nname: C\n>>>>>>> theirs: name A → C\nstatus: active\n',
    );
    expect([exit, said]).toEqual([
      1,
      'err: refs: customers/nordlicht.yaml: 1 conflict, at name; merged 1 change of theirs\n',
    ]);
  });

  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  test.each([
    ['a side that does not parse', 'name: "A\n', 'name: "A\nx-1: 1\n', 'x-0: 0\nname: "A\n'],
    ['a side that does not parse, with a conflict', 'name: "A\n', 'name: "B\n', 'name: "C\n'],
    ['what is not UTF-8', latin1('name: é\n\n\n'), latin1('name: é\n\n\nx-a: ä\n'), latin1('name: ö\n\n\n')],
    ['markers in the base, of an older merge', '<<<<<<< a\n=======\n>>>>>>> b\n', 'name: A\n', 'name: B\n'],
  ])('%s is left to git, to the byte', async (_, base, ours, theirs) => {
    const byGit = mergedByGit(base, ours, theirs);
    const { exit, said, left } = await merged(base, ours, theirs);
    expect([exit, left]).toEqual([byGit.exit, byGit.left]);
    expect(said).toMatch(
      /^err: refs: customers\/nordlicht\.yaml: merged line by line(?:, with conflicts)?, for one of /,
    );
  });

  test('what git takes for no text stays as ours has it, in conflict', async () => {
    expect(await merged('a\0', 'b\0', 'c\0')).toEqual({
      exit: 1,
      said: 'err: refs: customers/nordlicht.yaml: not merged, for it is no text\n',
      left: Buffer.from('b\0'),
    });
  });

  test('a file that is not there is a failure, which git does not take for a conflict', async () => {
    const { exit, said } = await play(['merge-driver', 'base', 'ours', 'theirs'], { cwd });
    expect(exit).toBeGreaterThan(128);
    expect(said.map(({ text }) => text).join('')).toMatch(/^refs: ours: not merged: [\s\S]+\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('the file keeps its permissions', async () => {
    writeFileSync(join(cwd, 'ours'), '', { mode: 0o640 });
    await merged('name: A\n', 'name: A\nregion: emea\n', 'name: A\nstatus: active\n');
    expect(statSync(join(cwd, 'ours')).mode & 0o777).toBe(0o640);
  });
});

describe('in a repository', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = stageRepository('references');
    repository.write('references/.gitattributes', 'customers/**/*.yaml diff=refs merge=refs\n');
    repository.git(['add', '--all']);
    repository.git(['commit', '--quiet', '--message=attributes']);
  });
  afterEach(() => repository.strike());

  const FILE = 'references/customers/nordlicht.yaml';
  const read = () => readFileSync(join(repository.cwd, FILE), 'utf8');

  const configure = () => {
    const program = `"${process.execPath}" "${resolve('bin/refs.js')}"`;
    repository.git(['config', 'merge.refs.driver', `${program} merge-driver %O %A %B -- %P`]);
  };

  /** Commits a change of the file on a new branch. */
  function branch(name: string, from: string | RegExp, to: string): void {
    repository.git(['checkout', '--quiet', '-b', name, 'main']);
    const before = read();
    const after = before.replace(from, to);
    expect(after, `the file has "${from}"`).not.toBe(before);
    repository.write(FILE, after);
    repository.git(['commit', '--quiet', '--all', `--message=${name}`]);
  }

  const entry = (id: string) => `  - id: ${id}\n    on: 2026-09-20\n    use: speaking\n    status: asked\n\ngives:`;

  const merge = () => {
    const { status, stderr } = spawnSync('git', ['merge', '--quiet', '--no-edit', 'theirs'], {
      cwd: repository.cwd,
      env: { PATH: process.env.PATH, ...GIT_ENV },
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  test('two branches that log something each are no conflict', () => {
    const base = read();
    branch('theirs', '\ngives:', entry('talk-bremen'));
    branch('ours', '\ngives:', entry('talk-hanover'));
    configure();
    expect(merge()).toEqual({ status: 0, stderr: `refs: ${FILE}: merged 1 change of theirs\n` });
    expect(read()).toBe(
      base.replace('\ngives:', `${entry('talk-hanover').replace('\ngives:', '')}${entry('talk-bremen')}`),
    );
  });

  test('in a clone that does not know the driver git merges as ever', () => {
    branch('theirs', '\ngives:', entry('talk-bremen'));
    branch('ours', '\ngives:', entry('talk-hanover'));
    expect(merge().status).toBe(1);
    expect(read()).toContain('<<<<<<< HEAD\n');
  });

  test('a conflict is left unmerged, and says what each side did', () => {
    branch('theirs', 'status: green', 'status: red');
    branch('ours', 'status: green', 'status: amber');
    configure();
    expect(merge()).toEqual({
      status: 1,
      stderr: `refs: ${FILE}: 1 conflict, at health status\n`,
    });
    expect(read()).toMatch(
      /^<{7} ours: status green → amber\nhealth: .*\n={7}\nhealth: .*\n>{7} theirs: status green → red$/m,
    );
    expect(repository.git(['status', '--porcelain'])).toBe(`UU ${FILE}\n`);
  });

  test('a rebase takes the same driver', () => {
    branch('theirs', '\ngives:', entry('talk-bremen'));
    branch('ours', '\ngives:', entry('talk-hanover'));
    configure();
    execFileSync('git', ['rebase', '--quiet', 'theirs'], {
      cwd: repository.cwd,
      env: { PATH: process.env.PATH, ...GIT_ENV },
      stdio: 'pipe',
    });
    expect(read().match(/id: talk-.*/g)).toEqual(['id: talk-bremen', 'id: talk-hanover']);
  });
});
