// A damaged, foreign or deleted cache costs time, and is never trusted.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, openCacheStore } from '../../src/cache/store.ts';

let folder = '';
let root = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'refs-store-')));
  root = join(folder, 'library');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const host = () => ({ cwd: root, env: { HOME: join(folder, 'home') }, uid: process.geteuid?.() });
const storeOf = (at = root) => {
  const store = openCacheStore(at, host());
  if (store === undefined) throw new Error('there is no place to keep anything');
  return store;
};
const read = (key = 'a key', store = storeOf()) => store.read('reports', key)?.toString();

test('each library has a folder of its own, in the one that is private', () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  expect(storeOf().folder.startsWith(join(folder, 'home/.cache/customer-refs/'))).toBe(true);
  expect(storeOf(other).folder).not.toBe(storeOf().folder);
});

test('there is no cache where no folder is private', () => {
  const env = { HOME: root };
  expect(openCacheStore(root, { ...host(), env })).toBeUndefined();
  expect(cacheFolder({ ...host(), env })).toBeUndefined();
});

describe('a cached file', () => {
  beforeEach(() => storeOf().write('reports', 'a key', 'what is known'));
  const file = () => join(storeOf().folder, 'reports');

  test('is read again for the same key, as text or bytes', () => {
    expect(read()).toBe('what is known');
    storeOf().write('other', 'a key', new Uint8Array([0, 255]));
    expect([...(storeOf().read('other', 'a key') ?? [])]).toEqual([0, 255]);
  });

  test('is not read for another key, such as that of another version or config', () => {
    expect(read('another key')).toBeUndefined();
  });

  test('is gone once it was written for another key', () => {
    storeOf().write('reports', 'another key', 'what is known now');
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
    storeOf().write('reports', 'a key', 'what is known now');
    expect(readdirSync(storeOf().folder)).toEqual(['reports']);
  });

  test('is for the user alone', () => {
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(storeOf().folder).mode & 0o777).toBe(0o700);
  });

  test('is listed with its size, and deleted on request with all else', () => {
    const kept = cacheFolder(host());
    mkdirSync(join(kept?.folder ?? '', 'code'));
    writeFileSync(join(kept?.folder ?? '', 'code', 'find'), 'compiled');
    expect(cacheFolder(host())?.bytes).toBe(readFileSync(file()).length + 'compiled'.length);
    kept?.clean();
    expect(readdirSync(join(folder, 'home/.cache'))).toEqual([]);
    expect(cacheFolder(host())?.bytes).toBe(0);
    expect(read()).toBeUndefined();
  });
});

test.each<[says: string, stand: () => void]>([
  ['a file stands in the place of its folder', () => writeFileSync(storeOf().folder, '')],
  ['a folder stands in its own place', () => mkdirSync(join(storeOf().folder, 'reports/inner'), { recursive: true })],
])('where %s, nothing is kept, and nothing fails', (_, stand) => {
  stand();
  storeOf().write('reports', 'a key', 'what is known');
  expect(read()).toBeUndefined();
});

test('two libraries of which one is a copy of the other keep apart', () => {
  storeOf().write('reports', 'a key', 'what is known');
  const copy = join(folder, 'copy');
  cpSync(root, copy, { recursive: true });
  storeOf(copy).write('reports', 'a key', 'what the copy knows');
  expect(read()).toBe('what is known');
});

describe('a content in parts', () => {
  const open = () => storeOf().open('parts', 'a key');
  const keep = (last: string) => storeOf().write('parts', 'a key', 'the first', '', last);

  test('is read part by part', () => {
    keep('the last');
    expect([0, 1, 2, 3].map((nth) => open()?.(nth)?.toString())).toEqual(['the first', '', 'the last', undefined]);
    expect(storeOf().read('parts', 'a key')?.toString()).toBe('the first');
  });

  test('is not believed where any bit of it was flipped, but for parts that hold none of it', () => {
    keep('the last');
    const at = join(storeOf().folder, 'parts');
    const whole = readFileSync(at);
    for (let place = 0; place < whole.length; place += 1) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      writeFileSync(at, damaged);
      const read = [open()?.(0)?.toString(), open()?.(2)?.toString()];
      expect(read).not.toEqual(['the first', 'the last']);
      expect(read.every((text) => ['the first', 'the last', undefined].includes(text))).toBe(true);
    }
  });

  test('does not mix with a file that another run wrote meanwhile', () => {
    keep('the last');
    const was = open();
    expect(was?.(0)?.toString()).toBe('the first');
    keep('the tsal');
    expect(was?.(2)).toBeUndefined();
    expect(open()?.(2)?.toString()).toBe('the tsal');
  });
});
