// What is kept between runs costs time where it is damaged, foreign or gone, and is never believed.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanStore, keptFor, openStore } from '../../src/sources/store.ts';

let folder = '';
let root = '';
let env: Readonly<Record<string, string>> = {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refs-store-'));
  root = join(folder, 'library');
  mkdirSync(root);
  env = { HOME: join(folder, 'home') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const storeOf = (at = root, of: Readonly<Record<string, string>> = env) => {
  const store = openStore(at, of);
  if (store === undefined) throw new Error('there is no place to keep anything');
  return store;
};
const read = (key = 'a key', store = storeOf()) => store.read('rows', key)?.toString();

describe('where it lies', () => {
  test("in git's folder, where nothing is committed", () => {
    mkdirSync(join(folder, '.git'));
    expect(storeOf().folder.startsWith(join(folder, '.git', 'customer-refs'))).toBe(true);
  });

  test('in a linked work tree, in the folder that its .git names', () => {
    const worktree = join(folder, 'main/.git/worktrees/library');
    mkdirSync(worktree, { recursive: true });
    writeFileSync(join(root, '.git'), `gitdir: ${worktree}\n`);
    expect(storeOf().folder.startsWith(worktree)).toBe(true);
  });

  test("elsewhere, in the user's cache folder, each library apart", () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    expect(storeOf().folder.startsWith(join(folder, 'home/.cache/customer-refs'))).toBe(true);
    expect(storeOf(other).folder).not.toBe(storeOf().folder);
    expect(storeOf(root, { ...env, XDG_CACHE_HOME: join(folder, 'caches') }).folder).toContain(join(folder, 'caches'));
  });

  test('nowhere, where there is neither', () => {
    expect(openStore(root, {})).toBeUndefined();
    expect(keptFor(root, {})).toBeUndefined();
    expect(cleanStore(root, {})).toBeUndefined();
  });
});

describe('what was kept', () => {
  beforeEach(() => storeOf().write('rows', 'a key', 'what is known'));
  const file = () => join(storeOf().folder, 'rows');

  test('is read again for the same key, as text or bytes', () => {
    expect(read()).toBe('what is known');
    storeOf().write('other', 'a key', new Uint8Array([0, 255]));
    expect([...(storeOf().read('other', 'a key') ?? [])]).toEqual([0, 255]);
  });

  test('is not read for another key, such as that of another version or config', () => {
    expect(read('another key')).toBeUndefined();
  });

  test('is gone once it was written for another key', () => {
    storeOf().write('rows', 'another key', 'what is known now');
    expect(read()).toBeUndefined();
    expect(read('another key')).toBe('what is known now');
  });

  test('is not believed where any bit of it was flipped', () => {
    const whole = readFileSync(file());
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file(), damaged);
      expect(read()).toBeUndefined();
    }
  });

  test('is not believed where it was cut off, or something was added', () => {
    const whole = readFileSync(file());
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file(), whole.subarray(0, length));
      expect(read()).toBeUndefined();
    }
    writeFileSync(file(), Buffer.concat([whole, Buffer.from('\n')]));
    expect(read()).toBeUndefined();
  });

  test('leaves nothing but itself', () => {
    storeOf().write('rows', 'a key', 'what is known now');
    expect(readdirSync(storeOf().folder)).toEqual(['rows']);
  });

  test('is told of with its size, and deleted on request', () => {
    const { folder: at } = storeOf();
    expect(keptFor(root, env)).toEqual({ folder: at, bytes: readFileSync(file()).length });
    expect(cleanStore(root, env)).toBe(at);
    expect(keptFor(root, env)).toBeUndefined();
    expect(read()).toBeUndefined();
  });
});

test.each<[says: string, stand: () => void]>([
  ['a file stands in the place of its folder', () => writeFileSync(join(folder, 'home'), '')],
  ['a folder stands in its own place', () => mkdirSync(join(storeOf().folder, 'rows/inner'), { recursive: true })],
])('where %s, nothing is kept, and nothing fails', (_, stand) => {
  stand();
  storeOf().write('rows', 'a key', 'what is known');
  expect(read()).toBeUndefined();
});

test('two libraries of which one is a copy of the other keep apart', () => {
  mkdirSync(join(root, '.git'));
  storeOf().write('rows', 'a key', 'what is known');
  const copy = join(folder, 'copy');
  cpSync(root, copy, { recursive: true });
  storeOf(copy).write('rows', 'a key', 'what the copy knows');
  expect(read()).toBe('what is known');
});
