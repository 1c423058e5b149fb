// Reads a folder: every file comes as bytes or with the reason why not, and no other file is touched.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  findFiles,
  findLibrary,
  isLibrary,
  type ListedFile,
  listFiles,
  readFile,
  readFiles,
  readListed,
} from '../../src/io/files/folder.ts';
import { customerMatcher, customersFolder, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';

const MIB = 1024 ** 2;
let top: string;
let root: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'refs-folder-')));
  root = join(top, 'library');
  put('refs.config.yaml', 'version: 1\n');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

/** Writes a file of the library, with its folders. */
function put(file: string, content: string | Uint8Array = 'name: N\n'): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function link(file: string, to: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  symlinkSync(to, join(root, file));
}

/** Reads the customers; gives each file with `read`, or with the rule and message of its refusal. */
function read(maxBytes = MIB): Readonly<Record<string, string>> {
  const isYaml = (file: string) => file.endsWith('.yaml');
  const sources = readFiles(root, 'customers', isYaml, maxBytes);
  const told = sources.map((source) =>
    'bytes' in source
      ? ([source.file, 'read'] as const)
      : ([source.file, `${source.refused.rule}: ${source.refused.message}`] as const),
  );
  expect(new Set(told.map(([file]) => file)).size).toBe(told.length);
  const byFile = (listed: readonly ListedFile[]) => listed.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const all = listFiles(root, 'customers', isYaml);
  const isEarly = (name: string) => name < 'c';
  const early = all.filter(({ file }) => !isYaml(file) || isEarly(basename(file)));
  expect(byFile(findFiles(root, 'customers', () => true, isYaml))).toEqual(byFile(all));
  expect(byFile(findFiles(root, 'customers', isEarly, isYaml))).toEqual(byFile(early));
  return Object.fromEntries(told);
}

const LINKED = 'file/link: this is a link, and links are not followed';
const OTHER = 'file/link: this folder is a git repository of its own, and what changes in it is in no review here';

test('files are found at any depth, and what begins with . or _ is passed over', () => {
  for (const file of ['a.yaml', 'emea/b.yaml', 'emea/de/c.yaml', 'notes.txt', '_d.yaml', '.e.yaml', '_old/f.yaml'])
    put(`customers/${file}`);
  put('customers/.hidden/g.yaml');
  put('elsewhere/h.yaml');
  expect(read()).toEqual({
    'customers/a.yaml': 'read',
    'customers/emea/b.yaml': 'read',
    'customers/emea/de/c.yaml': 'read',
  });
});

test('bytes come as they are', () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0, 0xff, 13, 10]);
  put('customers/a.yaml', bytes);
  expect(readFile(root, 'customers/a.yaml', MIB)).toEqual({ file: 'customers/a.yaml', bytes: Buffer.from(bytes) });
});

test('a folder that is not there, or is a file, has no files', () => {
  expect(read()).toEqual({});
  put('customers', 'a file');
  expect(read()).toEqual({});
});

test('the folder may be the library itself, with or without a slash', () => {
  put('customers/a.yaml');
  for (const folder of ['', '.']) {
    const files = readFiles(root, folder, () => true, MIB).map(({ file }) => file);
    expect(files).toEqual(['customers/a.yaml', 'refs.config.yaml']);
  }
  expect(readFiles(root, 'customers/', () => true, MIB).map(({ file }) => file)).toEqual(['customers/a.yaml']);
});

describe('a file over the size limit is not read', () => {
  const TOO_LARGE = (size: string, most: string) =>
    `file/too-large: this file has ${size} bytes, and ${most} are the most`;

  test('of a mebibyte unless the config says otherwise', () => {
    put('customers/most.yaml', `name: N\n#${'x'.repeat(MIB - 9)}`);
    put('customers/over.yaml', `name: N\n#${'x'.repeat(MIB - 8)}`);
    put('customers/huge.yaml', new Uint8Array(10 * MIB));
    expect(read()).toEqual({
      'customers/most.yaml': 'read',
      'customers/over.yaml': TOO_LARGE('1,048,577', '1,048,576'),
      'customers/huge.yaml': TOO_LARGE('10,485,760', '1,048,576'),
    });
  });

  test.each([
    ['100B', 100],
    ['2KiB', 2048],
    ['20MiB', 20 * MIB],
  ])('of %s where the config says so', (limit, bytes) => {
    const loaded = loadConfig({
      file: 'refs.config.yaml',
      bytes: Buffer.from(`version: 1\nmax_file_size: ${limit}\n`),
    });
    expect(loaded.config.maxFileSize).toBe(bytes);
  });

  test('and the library says so, without an error of its name besides', () => {
    put('customers/Far Too Long.yaml', 'x'.repeat(200));
    const loaded = loadConfig({ file: 'refs.config.yaml', bytes: Buffer.from('version: 1\nmax_file_size: 100B\n') });
    const { config } = loaded;
    const sources = readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize);
    const library = loadLibrary(loaded, sources);
    expect(library.faults.map(({ rule }) => rule)).toEqual(['file/too-large']);
    expect(library.omitted).toEqual([
      { file: 'customers/Far Too Long.yaml', why: 'this file has 200 bytes, and 100 are the most' },
    ]);
    expect(library.locate({ file: 'customers/Far Too Long.yaml', path: ['name'] })).toMatchObject({
      line: 1,
      column: 1,
    });
    expect(library.textOf('customers/Far Too Long.yaml')).toBeUndefined();
  });
});

describe('links', () => {
  beforeEach(() => {
    mkdirSync(join(top, 'outside'));
    writeFileSync(join(top, 'outside/secret.yaml'), 'name: Secret\n');
    put('shared/a.yaml');
    put('customers/_hidden.yaml');
  });

  test.each([
    ['a file inside', '../shared/a.yaml'],
    ['a hidden file', '_hidden.yaml'],
    ['a file outside', '../../outside/secret.yaml'],
    ['the library, by way of outside', '../../library/shared/a.yaml'],
    ['nothing', 'nothing.yaml'],
    ['themselves', 'a.yaml'],
    ['a folder', '../shared'],
  ])('to %s are refused in the place of a customer', (_, to) => {
    link('customers/a.yaml', to);
    expect(read()).toEqual({ 'customers/a.yaml': LINKED });
    expect(readFile(root, 'customers/a.yaml', MIB)).toMatchObject({ refused: { rule: 'file/link' } });
  });

  test('that are absolute are refused too', () => {
    link('customers/a.yaml', join(root, 'shared/a.yaml'));
    expect(read()).toEqual({ 'customers/a.yaml': LINKED });
  });

  test.each([
    ['inside', '../shared'],
    ['outside', '../../outside'],
    ['above', '..'],
    ['here', '.'],
  ])('to a folder %s are refused, and not walked', (_, to) => {
    link('customers/emea', to);
    expect(read()).toEqual({ 'customers/emea': LINKED });
    expect(readFile(root, 'customers/emea/a.yaml', MIB)).toHaveProperty('refused');
  });

  test('to what is no customer, and to nothing, are nobody’s business', () => {
    link('customers/notes.txt', '../../outside/secret.yaml');
    link('customers/nothing', 'nowhere');
    link('customers/_old', '../shared');
    link('customers/.old', '../shared');
    expect(read()).toEqual({});
  });

  test.each(['../outside', 'shared'])('to %s are refused for the folder of customers itself', (to) => {
    rmSync(join(root, 'customers'), { recursive: true });
    link('customers', to);
    expect(read()).toEqual({ customers: LINKED });
  });

  test('on the way to the folder of customers are refused', () => {
    put('regions/emea/a.yaml');
    link('linked', 'regions');
    const sources = readFiles(root, 'linked/emea', () => true, MIB);
    expect(sources).toMatchObject([{ file: 'linked', refused: { rule: 'file/link' } }]);
    expect(readFile(root, 'linked/emea/a.yaml', MIB)).toMatchObject({ refused: { rule: 'file/link' } });
  });

  test('that are hard are files like any other', () => {
    rmSync(join(root, 'customers/_hidden.yaml'));
    linkSync(join(top, 'outside/secret.yaml'), join(root, 'customers/a.yaml'));
    expect(read()).toEqual({ 'customers/a.yaml': 'read' });
  });

  test('to the library lead to the library', () => {
    put('customers/a.yaml');
    symlinkSync(root, join(top, 'link'));
    expect(readFile(join(top, 'link'), 'customers/a.yaml', MIB)).toHaveProperty('bytes');
    expect(readFiles(join(top, 'link'), 'customers', () => true, MIB).map(({ file }) => file)).toEqual([
      'customers/a.yaml',
    ]);
  });
});

describe('a repository of its own within the library', () => {
  test.each([
    ['with a folder of git’s', () => put('customers/vendor/.git/HEAD', 'ref: refs/heads/main\n')],
    ['as a submodule has it', () => put('customers/vendor/.git', 'gitdir: ../../.git/modules/vendor\n')],
  ])('%s is refused as a whole', (_, make) => {
    make();
    put('customers/vendor/a.yaml');
    put('customers/vendor/deep/b.yaml');
    put('customers/c.yaml');
    expect(read()).toEqual({ 'customers/vendor': OTHER, 'customers/c.yaml': 'read' });
  });

  test('is refused for the folder of customers itself, and on the way to it', () => {
    put('customers/.git', 'gitdir: elsewhere\n');
    put('customers/a.yaml');
    put('other/.git', 'gitdir: elsewhere\n');
    put('other/emea/a.yaml');
    expect(read()).toEqual({ customers: OTHER });
    expect(readFiles(root, 'other/emea', () => true, MIB)).toMatchObject([{ file: 'other' }]);
  });

  test('is the library itself, and then it is read', () => {
    put('.git/HEAD', 'ref: refs/heads/main\n');
    put('a.yaml');
    expect(readFiles(root, '', (file) => file === 'a.yaml', MIB)).toMatchObject([{ file: 'a.yaml' }]);
    expect(read()).toEqual({});
  });
});

describe('what cannot be read is refused with the reason', () => {
  test('a pipe, which would never end', () => {
    mkdirSync(join(root, 'customers'));
    execFileSync('mkfifo', [join(root, 'customers/a.yaml')]);
    expect(read()).toEqual({ 'customers/a.yaml': 'file/unreadable: this is not a regular file' });
  });

  test('a socket, which nobody can read', async () => {
    mkdirSync(join(root, 'customers'));
    const server = createServer().listen(join(root, 'customers/a.yaml'));
    await once(server, 'listening');
    try {
      expect(read()).toEqual({ 'customers/a.yaml': 'file/unreadable: this is not a regular file' });
    } finally {
      server.close();
    }
  });

  test.each(['customers/b.yaml', '../outside/secret.yaml'])(
    'a link to %s in the place of a file that was listed',
    (to) => {
      put('customers/a.yaml');
      put('customers/b.yaml');
      const [listed] = listFiles(root, 'customers', (file) => file.endsWith('a.yaml'));
      rmSync(join(root, 'customers/a.yaml'));
      symlinkSync(join(root, to), join(root, 'customers/a.yaml'));
      expect(listed && readListed(listed, MIB)).toMatchObject({
        refused: { message: 'this is a link, and links are not followed' },
      });
    },
  );

  const title = 'but a file on lease is waited for';
  const canLease = spawnSync('python3', ['-c', 'from fcntl import F_SETLEASE']).status === 0;
  if (!canLease) test(`left out: ${title}, for there is no python3 that can take one`, () => {});
  else
    test(title, async () => {
      put('customers/a.yaml', 'name: Nordlicht\n');
      // The holder gives up the lease as soon as it is asked.
      const lease = `
import fcntl, os, signal, sys
signal.signal(signal.SIGIO, lambda *_: (fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK), sys.exit()))
file = os.open(sys.argv[1], os.O_RDWR)
fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
print('held', flush=True)
while True: signal.pause()
`;
      const holder = spawn('python3', ['-c', lease, join(root, 'customers/a.yaml')], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        expect(String(await once(holder.stdout, 'data')).trim()).toBe('held');
        expect(readFiles(root, 'customers', () => true, MIB)).toMatchObject([
          { bytes: Buffer.from('name: Nordlicht\n') },
        ]);
      } finally {
        holder.kill();
      }
    });

  test('a folder with the name of a file is a folder', () => {
    put('customers/a.yaml/b.yaml');
    expect(read()).toEqual({ 'customers/a.yaml/b.yaml': 'read' });
    expect(readFile(root, 'customers/a.yaml', MIB)).toMatchObject({ refused: { rule: 'file/unreadable' } });
  });

  test('a file and a folder that are not ours to read', () => {
    put('customers/a.yaml');
    put('customers/b.yaml');
    put('customers/locked/c.yaml');
    chmodSync(join(root, 'customers/a.yaml'), 0o000);
    chmodSync(join(root, 'customers/locked'), 0o000);
    const DENIED = 'file/unreadable: this could not be read: permission denied';
    const files = asNobody(() => read());
    chmodSync(join(root, 'customers/locked'), 0o700);
    expect(files).toEqual({ 'customers/a.yaml': DENIED, 'customers/b.yaml': 'read', 'customers/locked': DENIED });
  });

  test('a file that is not there', () => {
    expect(readFile(root, 'customers/none.yaml', MIB)).toMatchObject({
      refused: { rule: 'file/unreadable', message: 'this could not be read: nothing is there' },
    });
  });

  test('a path out of the library', () => {
    writeFileSync(join(top, 'secret.yaml'), 'name: Secret\n');
    expect(readFile(root, '../secret.yaml', MIB)).toMatchObject({ refused: { rule: 'file/link' } });
  });

  test('a name that no file can have', () => {
    expect(readFile(root, 'customers/a\0.yaml', MIB)).toMatchObject({ refused: { rule: 'file/unreadable' } });
  });

  test.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
    mkdirSync(join(root, 'customers'));
    const name = Buffer.concat([Buffer.from(join(root, 'customers/caf')), Buffer.from([0xe9]), Buffer.from('.yaml')]);
    writeFileSync(name, 'name: N\n');
    expect(Object.values(read())).toEqual(['file/unreadable: this could not be read: nothing is there']);
  });
});

/** Runs something without the rights of root, who may read everything. */
function asNobody<Result>(run: () => Result): Result {
  if (process.geteuid?.() !== 0) return run();
  for (const folder of [top, root, join(root, 'customers')]) chmodSync(folder, 0o755);
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the library is found', () => {
  test('where the config lies, from there and from any folder below', () => {
    put('customers/emea/a.yaml');
    expect(findLibrary(root)).toBe(root);
    expect(findLibrary(join(root, 'customers/emea'))).toBe(root);
    expect(findLibrary(join(root, 'customers/not-there-yet'))).toBe(root);
    expect(isLibrary(root)).toBe(true);
    expect(isLibrary(join(root, 'customers'))).toBe(false);
  });

  test('in the nearest folder that has one', () => {
    put('customers/refs.config.yaml', 'version: 1\n');
    expect(findLibrary(join(root, 'customers'))).toBe(join(root, 'customers'));
  });

  test('at the root of the git work tree, and never above it', () => {
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'docs'));
    expect(findLibrary(join(root, 'docs'))).toBe(root);
    mkdirSync(join(root, 'vendor/other/.git'), { recursive: true });
    mkdirSync(join(root, 'vendor/other/src'));
    expect(findLibrary(join(root, 'vendor/other/src'))).toBeUndefined();
    expect(findLibrary(join(root, 'vendor/other'))).toBeUndefined();
  });

  test('not above a work tree whose .git is a file', () => {
    mkdirSync(join(root, 'worktree'));
    writeFileSync(join(root, 'worktree/.git'), 'gitdir: elsewhere\n');
    expect(findLibrary(join(root, 'worktree'))).toBeUndefined();
  });
});
