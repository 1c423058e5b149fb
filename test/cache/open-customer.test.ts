// Finds the file of a customer's name: one that it identifies, however many there are, and none where two fit. The
// result is the same with a walk over the folders and with the cache.
import {
  mkdirSync,
  mkdtempSync,
  opendirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCustomer, reparseCustomer } from '../../src/cache/open-customer.ts';
import type { Globals } from '../../src/cli/command.ts';
import { readFile } from '../../src/io/files/folder.ts';
import type { Customer } from '../../src/model/customer.ts';
import { Failure } from '../../src/model/exit.ts';
import type { Host } from '../../src/model/host.ts';
import { styleOf } from '../../src/report/style.ts';

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  return { ...fs, opendirSync: vi.fn(fs.opendirSync) };
});

let root: string;
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refs-home-'));
  root = mkdtempSync(join(tmpdir(), 'refs-open-'));
  put('refs.config.yaml', 'version: 1\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of [root, home]) rmSync(folder, { recursive: true, force: true });
});

function put(file: string, text = 'name: Other\n'): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const GLOBALS: Globals = {
  library: undefined,
  asOf: '2026-10-01',
  quiet: false,
  mayCache: false,
  mayAsk: false,
  style: styleOf(0, 80),
};

const hostIn = (cwd: string): Host => ({
  cwd,
  env: { HOME: home },
  uid: process.geteuid?.(),
  node: '22.12.0',
  now: () => new Date('2026-10-01T12:00:00Z'),
  stdin: new PassThrough(),
  screen: new PassThrough(),
  colors: 0,
  columns: 80,
  interactive: false,
  out: () => {},
  err: () => {},
});

/** The opened file, or the code of the failure. */
function opened(wanted: string, folder = '.', mayKeep = false): string {
  try {
    return openCustomer(wanted, { ...GLOBALS, mayCache: mayKeep }, hostIn(join(root, folder))).file;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const HERE = 'customers/nordlicht.yaml';

const CASES: readonly (readonly [what: string, wanted: string, files: readonly string[], outcome: string])[] = [
  ['its id', 'nordlicht', [HERE], HERE],
  ['its id in other letters', 'Nordlicht', [HERE], HERE],
  ['its id, below a folder', 'nordlicht', ['customers/emea/nordlicht.yaml'], 'customers/emea/nordlicht.yaml'],
  ['its path', HERE, [HERE, 'customers/emea/nordlicht.yaml'], HERE],
  ['an accent more', 'élan', ['customers/elan.yaml'], 'customers/elan.yaml'],
  ['an accent less', 'elan', ['customers/élan.yaml'], 'customers/élan.yaml'],
  ['an accent that stands behind its letter', 'elan', ['customers/e\u0301lan.yaml'], 'customers/e\u0301lan.yaml'],
  ['its name', 'other', ['customers/elan.yaml'], 'customers/elan.yaml'],
  ['an id that two folders have', 'nordlicht', [HERE, 'customers/emea/nordlicht.yaml'], 'ambiguous-customer'],
  ['an id in letters of two kinds', 'nordlicht', [HERE, 'customers/emea/NORDLICHT.yaml'], 'ambiguous-customer'],
  ['an id that is hidden elsewhere', 'nordlicht', [HERE, 'customers/_old/nordlicht.yaml'], HERE],
  ['an id that is no customer elsewhere', 'nordlicht', [HERE, 'customers/nordlicht.txt', 'nordlicht.yaml'], HERE],
  ['nothing', 'nordlicht', ['customers/elan.yaml', 'customers/nordlichter.yaml'], 'no-customer'],
];

test.each(CASES)('%s: %s', (_, wanted, files, outcome) => {
  for (const file of files) put(file);
  put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
  expect(opened(wanted)).toBe(outcome);
});

describe('with the cache of an earlier run', () => {
  /** Lets a minute pass, so that the folders are at rest, and writes the cache. */
  function keep(): void {
    const later = Date.now() + 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    const { customer } = openCustomer('neighbour', { ...GLOBALS, mayCache: true }, hostIn(root));
    expect(customer.twins).toEqual([]);
    vi.mocked(opendirSync).mockClear();
  }

  test.each(CASES)('%s: %s', (_, wanted, files, outcome) => {
    for (const file of files) put(file);
    put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
    keep();
    expect(opened(wanted, '.', true)).toBe(outcome);
  });

  test.each([
    ['an id', 'nordlicht', 0],
    ['a path', HERE, 0],
    ['a name, which is looked for in the files', 'Other', 2],
  ])('no folder is looked through for %s', (_, wanted, folders) => {
    put(HERE);
    put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
    keep();
    expect(opened(wanted, '.', true)).toBe(HERE);
    expect(opendirSync).toHaveBeenCalledTimes(folders);
  });

  const listing = (name: string) => `name: ${name}\nadvocates:\n  - { id: ada, person: ada-lindqvist }\n`;
  const linked: readonly [what: string, now: string, links: (customer: Customer) => unknown][] = [
    ['one company', 'name: Nordlicht AG\nstatus: do-not-contact\n', ({ twins }) => twins?.map(({ id }) => id)],
    ['a list of the same person', listing('Neighbour'), ({ samePeople }) => samePeople?.map(({ id }) => id)],
  ];
  test.each(linked)('another file that was changed in its place is %s', (_, now, links) => {
    put(HERE, listing('Nordlicht'));
    put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
    keep();
    put('customers/zz/neighbour.yaml', now);
    const { customer } = openCustomer('nordlicht', { ...GLOBALS, mayCache: true }, hostIn(root));
    expect(links(customer)).toEqual(['neighbour']);
  });

  test('where a bit of it was flipped, nothing is missed', () => {
    put(HERE, 'name: Nordlicht\n');
    put('customers/zz/nordlicht-two.yaml', 'name: Nordlicht AG\nstatus: do-not-contact\n');
    put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
    keep();
    const [folder = ''] = readdirSync(join(home, '.cache/customer-refs'));
    const file = join(home, '.cache/customer-refs', folder, 'companies');
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      writeFileSync(file, Buffer.from(whole).fill((whole[at] ?? 0) ^ 1, at, at + 1));
      const { file: found, customer } = openCustomer('nordlicht', { ...GLOBALS, mayCache: true }, hostIn(root));
      expect([found, customer.twins?.map((twin) => twin.id)]).toEqual([HERE, ['nordlicht-two']]);
    }
  });

  test.each<[what: string, make: () => void, outcome: string]>([
    ['a second file of the id', () => put('customers/zz/nordlicht.yaml'), 'ambiguous-customer'],
    ['that the file is gone', () => rmSync(join(root, HERE)), 'no-customer'],
    ['that the file lies elsewhere', () => move(HERE, 'customers/zz/nordlicht.yaml'), 'customers/zz/nordlicht.yaml'],
    ['that its folder is a repository of its own', () => mkdirSync(join(root, 'customers/.git')), 'no-customer'],
    ['that its folder is a link', () => replaceByLink('customers'), 'no-customer'],
  ])('%s is seen at once', (_, make, outcome) => {
    put(HERE);
    put('customers/zz/neighbour.yaml', 'name: Neighbour\n');
    keep();
    make();
    expect(opened('nordlicht', '.', true)).toBe(outcome);
  });
});

const move = (from: string, to: string) => renameSync(join(root, from), join(root, to));

function replaceByLink(folder: string): void {
  move(folder, 'elsewhere');
  symlinkSync('elsewhere', join(root, folder));
}

test('a linked folder is not read', () => {
  put(HERE);
  put('archive/nordlicht.yaml');
  symlinkSync('../archive', join(root, 'customers/linked'));
  expect(opened('nordlicht')).toBe(HERE);
});

test('a path is meant as seen from where one stands, too', () => {
  put(HERE);
  put('customers/emea/nordlicht.yaml');
  expect(opened('nordlicht.yaml', 'customers/emea')).toBe('customers/emea/nordlicht.yaml');
});

test('what is read again is what is there now', () => {
  put(HERE, 'name: Nordlicht\n');
  const was = openCustomer('nordlicht', GLOBALS, hostIn(root));
  expect(reparseCustomer(was, readFile(root, HERE, 1000)).customer).toBe(was.customer);
  put(HERE, 'name: Nordlichd\n');
  expect(reparseCustomer(was, readFile(root, HERE, 1000)).customer.data.name).toBe('Nordlichd');
  expect(() => reparseCustomer(was, readFile(root, HERE, 1))).toThrow('cannot be read');
});
