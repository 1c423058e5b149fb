// The cache folder: its content is executed and trusted, so nobody else may write to it.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { privateFolder, type UserEnvironment } from '../../src/cache/private-folder.ts';

const uid = process.geteuid?.();
let base = '';
let home = '';
let checkout = '';
let world: UserEnvironment;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'refs-private-')));
  home = join(base, 'home');
  checkout = join(base, 'checkout');
  mkdirSync(home);
  mkdirSync(join(checkout, '.git'), { recursive: true });
  mkdirSync(join(checkout, 'library', 'customers'), { recursive: true });
  writeFileSync(join(checkout, 'library', 'refs.config.yaml'), 'version: 1\n');
  world = { cwd: join(checkout, 'library'), env: { HOME: home }, uid };
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const modeOf = (folder: string): number => lstatSync(folder).mode & 0o7777;

test('there is no cache where users have no numbers', () => {
  expect(privateFolder({ ...world, uid: undefined })).toBeUndefined();
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

if (sep !== '/') test('left out: whom a folder belongs to, which this system does not tell', () => {});
else {
  test("it lies in the user's cache folder, open to the user alone, and is found again", () => {
    const folder = privateFolder(world);
    expect(folder).toBe(join(home, '.cache', 'customer-refs'));
    expect([modeOf(join(home, '.cache')), modeOf(folder ?? '')]).toEqual([0o700, 0o700]);
    expect(privateFolder(world)).toBe(folder);
  });

  test('XDG_CACHE_HOME wins, whether it is there or not', () => {
    const env = { HOME: home, XDG_CACHE_HOME: join(base, 'caches', 'mine') };
    expect(privateFolder({ ...world, env })).toBe(join(base, 'caches', 'mine', 'customer-refs'));
    expect(modeOf(join(base, 'caches'))).toBe(0o700);
  });

  test('one that others could read is closed to them', () => {
    const folder = join(home, '.cache', 'customer-refs');
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
    expect(privateFolder(world)).toBe(folder);
    expect(modeOf(folder)).toBe(0o700);
  });

  test('a link to a place that will do is followed to it', () => {
    symlinkSync(home, join(base, 'link'));
    expect(privateFolder({ ...world, env: { HOME: join(base, 'link') } })).toBe(join(home, '.cache', 'customer-refs'));
  });

  test("a folder where everyone may write, but nobody move what is another's, is no way in", () => {
    mkdirSync(join(base, 'tmp'));
    chmodSync(join(base, 'tmp'), 0o1777);
    expect(privateFolder({ ...world, env: { XDG_CACHE_HOME: join(base, 'tmp') } })).toBeDefined();
  });

  /** A pull request or another user could write to each of these. */
  const REFUSED: readonly (readonly [says: string, make: () => Partial<UserEnvironment>])[] = [
    ['in the work tree', () => ({ env: { XDG_CACHE_HOME: join(checkout, '.cache') } })],
    ["in git's own folder", () => ({ env: { XDG_CACHE_HOME: join(checkout, '.git') } })],
    ['in the library', () => ({ env: { HOME: join(checkout, 'library') } })],
    [
      'in a library that no git looks after',
      () => {
        rmSync(join(checkout, '.git'), { recursive: true });
        return { env: { HOME: join(checkout, 'library', 'customers') }, cwd: base };
      },
    ],
    [
      'in a linked work tree',
      () => {
        rmSync(join(checkout, '.git'), { recursive: true });
        writeFileSync(join(checkout, '.git'), 'gitdir: /elsewhere\n');
        return { env: { HOME: join(checkout, 'home') }, cwd: base };
      },
    ],
    ['in another work tree', () => ({ env: { HOME: checkout }, cwd: base })],
    ['in the working directory', () => ({ cwd: home })],
    ['below the working directory', () => ({ cwd: base })],
    [
      'in the working directory, by another name',
      () => {
        symlinkSync(home, join(base, 'link'));
        return { cwd: join(base, 'link') };
      },
    ],
    [
      'in the work tree, by a link',
      () => {
        symlinkSync(join(checkout, 'library'), join(home, '.cache'));
        return {};
      },
    ],
    [
      'by a link that leads nowhere yet',
      () => {
        symlinkSync(join(base, 'nowhere'), join(home, '.cache'));
        return {};
      },
    ],
    [
      'in a folder that is a link itself',
      () => {
        mkdirSync(join(home, '.cache'));
        mkdirSync(join(base, 'elsewhere'), { mode: 0o700 });
        symlinkSync(join(base, 'elsewhere'), join(home, '.cache', 'customer-refs'));
        return {};
      },
    ],
    ['at a path that depends on where the run is', () => ({ env: { XDG_CACHE_HOME: 'caches' } })],
    ['nowhere', () => ({ env: {} })],
    [
      'in a file',
      () => {
        writeFileSync(join(home, '.cache'), '');
        return {};
      },
    ],
    [
      'of somebody else',
      () => {
        mkdirSync(join(home, '.cache', 'customer-refs'), { recursive: true, mode: 0o700 });
        return { uid: (uid ?? 0) + 4711 };
      },
    ],
    ...[0o770, 0o707, 0o777, 0o720].map(
      (mode) =>
        [
          `below a folder of mode ${mode.toString(8)}`,
          () => {
            chmodSync(home, mode);
            return {};
          },
        ] as const,
    ),
    ...[0o770, 0o707, 0o720, 0o1777].map(
      (mode) =>
        [
          `of mode ${mode.toString(8)}`,
          () => {
            mkdirSync(join(home, '.cache', 'customer-refs'), { recursive: true });
            chmodSync(join(home, '.cache', 'customer-refs'), mode);
            return {};
          },
        ] as const,
    ),
  ];

  test.each(REFUSED)('none is used %s, and nothing is made there', (_, make) => {
    const more = make();
    const isThere = existsSync(join(home, '.cache', 'customer-refs'));
    expect(privateFolder({ ...world, ...more })).toBeUndefined();
    expect(existsSync(join(home, '.cache', 'customer-refs'))).toBe(isThere);
    for (const place of ['.cache', 'home', '.git/customer-refs', 'library/.cache', 'library/customer-refs'])
      expect(existsSync(join(checkout, place)), place).toBe(false);
  });
}
