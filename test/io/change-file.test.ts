// Changes a file while other runs do the same, and while the process is killed. No change is lost, and no file is half
// written.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeFile } from '../../src/io/files/change-file.ts';
import { changeFiles, type FileChange } from '../../src/io/files/change-files.ts';
import { currentRunName } from '../../src/io/files/run-name.ts';
import { Failure } from '../../src/model/exit.ts';
import type { Source } from '../../src/model/source.ts';
import { isThorough } from '../properties.ts';
import { NEW, OLD } from './changing.ts';

const MIB = 1024 ** 2;
const NORDLICHT = 'customers/nordlicht.yaml';
const LOCK = 'customers/.nordlicht.yaml.lock';
const LONG_NAME = `${'x'.repeat(300)}.yaml`;

let top: string;
let root: string;
let program: string;

beforeAll(async () => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'refs-change-')));
  program = join(top, 'program/changing.js');
  await build({
    input: 'test/io/changing.ts',
    platform: 'node',
    output: { file: program, codeSplitting: false },
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(top, 'library-'));
  put(NORDLICHT, 'name: Nordlicht\n');
});
afterEach(() => vi.useRealTimers());

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const names = (folder = 'customers'): readonly string[] => readdirSync(join(root, folder)).sort();
const run = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, root, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });

function textOf(source: Source): string {
  if ('refused' in source) throw new Error(source.refused.message);
  return new TextDecoder().decode(source.bytes);
}

const add = (line: string, file = NORDLICHT) =>
  changeFile(root, file, MIB, (source) => ({ text: `${textOf(source)}${line}\n` }));

/** Waits until a lock without a holder counts as abandoned. The holders of other locks have ended. */
function letLocksGrowOld(): void {
  for (const name of names().filter((name) => name.endsWith('.lock'))) utimesSync(join(root, 'customers', name), 0, 0);
}

const failureOf = async (changing: Promise<unknown>): Promise<Pick<Failure, 'exit' | 'code' | 'message' | 'hint'>> => {
  const error = await changing.then(
    () => 'it did not fail',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw error;
  return { exit: error.exit, code: error.code, message: error.message, hint: error.hint };
};

describe('a file', () => {
  test('becomes what is made of it, and the result comes back', async () => {
    const made = await changeFile(root, NORDLICHT, MIB, (source) => ({
      text: `${textOf(source)}status: active\n`,
      said: 'activated',
    }));
    expect(made.said).toBe('activated');
    expect(read(NORDLICHT)).toBe('name: Nordlicht\nstatus: active\n');
    expect(names()).toEqual(['nordlicht.yaml']);
  });

  test.each<[string, (source: Source) => { readonly text?: string }]>([
    ['no text', () => ({})],
    ['the text that is there', (source) => ({ text: textOf(source) })],
  ])('is not touched where the result has %s, and needs no lock', async (_, change) => {
    mkdirSync(join(root, LOCK));
    const before = statSync(join(root, NORDLICHT), { bigint: true });
    await changeFile(root, NORDLICHT, MIB, change);
    const { ino, ctimeNs } = statSync(join(root, NORDLICHT), { bigint: true });
    expect([ino, ctimeNs]).toEqual([before.ino, before.ctimeNs]);
  });

  test('keeps its mode', async () => {
    for (const mode of [0o600, 0o640, 0o666, 0o755]) {
      chmodSync(join(root, NORDLICHT), mode);
      await add(`# ${mode}`);
      expect(statSync(join(root, NORDLICHT)).mode & 0o7777).toBe(mode);
    }
  });

  test('that is a link is refused, wherever it leads', async () => {
    put('shared/acme.yaml', 'name: Acme\n');
    symlinkSync('../shared/acme.yaml', join(root, 'customers/acme.yaml'));
    await expect(add('# mine', 'customers/acme.yaml')).rejects.toThrow('this is a link, and links are not followed');
    expect(read('shared/acme.yaml')).toBe('name: Acme\n');
    expect(lstatSync(join(root, 'customers/acme.yaml')).isSymbolicLink()).toBe(true);
    expect([names(), names('shared')]).toEqual([['acme.yaml', 'nordlicht.yaml'], ['acme.yaml']]);
  });

  test('in a folder behind a link is refused, by its own name it is changed', async () => {
    put('shared/acme.yaml', 'name: Acme\n');
    symlinkSync('../shared', join(root, 'customers/linked'));
    const refused = add('# one', 'customers/linked/acme.yaml');
    await expect(refused).rejects.toThrow('this is a link, and links are not followed');
    await add('# two', 'shared/acme.yaml');
    expect(read('shared/acme.yaml')).toBe('name: Acme\n# two\n');
    expect(names('shared')).toEqual(['acme.yaml']);
  });

  test('that has other names changes under this one alone', async () => {
    linkSync(join(root, NORDLICHT), join(top, 'elsewhere.yaml'));
    await add('# mine');
    expect(readFileSync(join(top, 'elsewhere.yaml'), 'utf8')).toBe('name: Nordlicht\n');
    expect(read(NORDLICHT)).toBe('name: Nordlicht\n# mine\n');
  });

  test.runIf(process.geteuid?.() === 0)('keeps its owner and its group', async () => {
    chownSync(join(root, NORDLICHT), 4711, 815);
    chmodSync(join(root, NORDLICHT), 0o660);
    await add('# mine');
    const { uid, gid, mode } = statSync(join(root, NORDLICHT));
    expect([uid, gid, mode & 0o7777]).toEqual([4711, 815, 0o660]);
  });

  test.runIf(process.geteuid?.() === 0)(
    'stays where its owner could not be kept, and the failure says so',
    async () => {
      chmodSync(join(root, 'customers'), 0o777);
      chmodSync(join(root, NORDLICHT), 0o666);
      const failure = await asNobody(() => failureOf(add('# mine')));
      expect(failure).toMatchObject({
        code: 'cannot-write',
        message: `${NORDLICHT} cannot be written: it belongs to user 0 and group 0, which could not be kept`,
        hint: `run it as that user, or take the file over: sudo chown "$(id -u):$(id -g)" ${join(root, NORDLICHT)}`,
      });
      expect([read(NORDLICHT), names()]).toEqual(['name: Nordlicht\n', ['nordlicht.yaml']]);
    },
  );

  test('leaves files beside it alone, whatever they are called', async () => {
    const own = ['.nordlicht.yaml.draft', '.refs-abcdef', '.nordlicht.yaml.lock-stale', '.nordlicht.yaml.tmp'];
    for (const name of own) put(`customers/${name}/draft`, 'mine\n');
    put('customers/.refs-drafts/notes.txt', 'mine\n');
    await add('# mine');
    expect(names()).toEqual([...own, '.refs-drafts', 'nordlicht.yaml'].sort());
    expect(own.map((name) => read(`customers/${name}/draft`))).toEqual(own.map(() => 'mine\n'));
    expect(names('customers/.refs-drafts')).toEqual(['notes.txt']);
  });

  test.each(['a link', 'a file'])('is refused where %s stands in the place of its drafts', async (what) => {
    const place = join(root, 'customers/.refs-drafts');
    if (what === 'a link') symlinkSync(top, place);
    else writeFileSync(place, 'mine\n');
    const before = readdirSync(top);
    expect(await failureOf(add('# mine'))).toMatchObject({
      message: `${NORDLICHT} cannot be written: .refs-drafts beside it is no folder`,
      hint: `delete it: rm ${place}`,
    });
    expect([names(), readdirSync(top)]).toEqual([['.refs-drafts', 'nordlicht.yaml'], before]);
  });

  test.each([
    ['within the library', 'nordlicht.yaml'],
    ['out of the library', '../../secret.yaml'],
    ['to nothing', 'nothing.yaml'],
  ])('behind a link %s is refused, and not written', async (_, to) => {
    writeFileSync(join(top, 'secret.yaml'), 'name: Secret\n');
    symlinkSync(to, join(root, 'customers/acme.yaml'));
    const heard: Source[] = [];
    const changing = changeFile(root, 'customers/acme.yaml', MIB, (source) => {
      heard.push(source);
      return { text: 'name: Mine\n' };
    });
    expect(await failureOf(changing)).toMatchObject({
      exit: 2,
      code: 'cannot-write',
      message: 'customers/acme.yaml cannot be changed: this is a link, and links are not followed',
    });
    expect(heard).toMatchObject([{ refused: { rule: 'file/link' } }]);
    expect(readFileSync(join(top, 'secret.yaml'), 'utf8')).toBe('name: Secret\n');
  });

  test('over the size limit is not changed', async () => {
    const changing = changeFile(root, NORDLICHT, 10, () => ({ text: 'name: N\n' }));
    expect((await failureOf(changing)).message).toContain('this file has 16 bytes, and 10 are the most');
  });

  test.each([
    ['in a folder that may not be written', 0o555, 0o666],
    ['that may not be written', 0o777, 0o444],
  ])('%s stays, and the failure says why', async (_, folder, file) => {
    chmodSync(join(root, 'customers'), folder);
    chmodSync(join(root, NORDLICHT), file);
    const failure = await asNobody(() => failureOf(add('# mine')));
    chmodSync(join(root, 'customers'), 0o755);
    expect(failure).toEqual({
      exit: 2,
      code: 'cannot-write',
      message: 'customers/nordlicht.yaml cannot be written: permission denied',
      hint: 'fix that, and run it again',
    });
    expect(read(NORDLICHT)).toBe('name: Nordlicht\n');
    expect(names()).toEqual(['nordlicht.yaml']);
  });
});

/** Runs something without the rights of root, who may write everything. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  for (const folder of [top, root]) chmodSync(folder, 0o777);
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('others', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `# line ${at}`);

  test('in twenty processes change the same file at once, and no change is lost', async () => {
    const seen = new Set<string>();
    const exits = lines.map((line) => once(run('add', NORDLICHT, line), 'close'));
    const done = Promise.all(exits).then(() => true);
    while (!(await Promise.race([done, new Promise((next) => setImmediate(next))]))) seen.add(read(NORDLICHT));
    expect(await Promise.all(exits)).toEqual(lines.map(() => [0, null]));
    const [first, ...added] = read(NORDLICHT).trimEnd().split('\n');
    expect([first, ...added.sort()]).toEqual(['name: Nordlicht', ...lines.toSorted()]);
    expect(names()).toEqual(['nordlicht.yaml']);
    // Others read whole lines meanwhile, each state the beginning of the last one.
    expect([...seen].filter((text) => !read(NORDLICHT).startsWith(text) || !text.endsWith('\n'))).toEqual([]);
  });

  test('in the same process change the same file at once, and no change is lost', async () => {
    await Promise.all(lines.map((line) => add(line)));
    expect(read(NORDLICHT).trimEnd().split('\n').sort()).toEqual([...lines, 'name: Nordlicht'].sort());
  });

  test('who write without a lock between reading and writing are not overwritten', async () => {
    const heard: string[] = [];
    await changeFile(root, NORDLICHT, MIB, (source) => {
      heard.push(textOf(source));
      // An editor saves the file while the change is planned, twice.
      if (heard.length < 3) put(NORDLICHT, `name: Nordlicht\n# saved ${heard.length}\n`);
      return { text: `${textOf(source)}# mine\n` };
    });
    expect(heard).toEqual(['', '# saved 1\n', '# saved 2\n'].map((saved) => `name: Nordlicht\n${saved}`));
    expect(read(NORDLICHT)).toBe('name: Nordlicht\n# saved 2\n# mine\n');
  });

  test('who delete it meanwhile have it deleted', async () => {
    const changing = changeFile(root, NORDLICHT, MIB, (source) => {
      rmSync(join(root, NORDLICHT), { force: true });
      return 'refused' in source ? { why: source.refused.message } : { text: 'name: N\n' };
    });
    expect(await changing).toEqual({ why: 'this could not be read: nothing is there' });
    expect(names()).toEqual([]);
  });

  test('that never stop writing are reported', async () => {
    let saved = 0;
    const changing = changeFile(root, NORDLICHT, MIB, () => {
      saved += 1;
      put(NORDLICHT, `# ${saved}\n`);
      return { text: 'name: N\n' };
    });
    const message = 'customers/nordlicht.yaml cannot be written: something else changes it all the time';
    expect(await failureOf(changing)).toMatchObject({ exit: 2, code: 'cannot-write', message });
    expect(read(NORDLICHT)).toBe(`# ${saved}\n`);
  });

  test.each(['lives', 'is on a machine whose clock is fast'])(
    'whose run %s are waited for, and then named',
    async (which) => {
      const holder = which === 'lives' ? currentRunName() : 'unknown-4711';
      mkdirSync(join(root, LOCK, holder), { recursive: true });
      utimesSync(join(root, LOCK, holder), Date.now() / 1000 + 3600, Date.now() / 1000 + 3600);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      let waited = 0;
      const changing = failureOf(add('# mine'));
      const done = changing.then(() => true);
      while (!(await Promise.race([done, new Promise((next) => setImmediate(next))]))) {
        await vi.advanceTimersByTimeAsync(10);
        waited += 10;
      }
      expect(await changing).toEqual({
        exit: 2,
        code: 'locked',
        message: 'customers/nordlicht.yaml is being changed by another run of refs',
        hint: `wait until it ends and run this again; where there is none: rm -r ${join(root, LOCK)}`,
      });
      expect(waited).toBeGreaterThan(14_000);
      expect(read(NORDLICHT)).toBe('name: Nordlicht\n');
    },
  );

  test('who were killed hold up nobody, and twenty who wait for them lose nothing', async () => {
    const ended = await nameOfAnEndedRun();
    mkdirSync(join(root, LOCK, ended), { recursive: true });
    const exits = lines.map((line) => once(run('add', NORDLICHT, line), 'close'));
    expect(await Promise.all(exits)).toEqual(lines.map(() => [0, null]));
    expect(read(NORDLICHT).trimEnd().split('\n').sort()).toEqual([...lines, 'name: Nordlicht'].sort());
    expect(names()).toEqual(['nordlicht.yaml']);
  });

  test.each<[string, () => Promise<void> | void]>([
    ['of a run that was killed', async () => makeOldLock(await nameOfAnEndedRun(), Date.now() / 1000)],
    ['of a run on another machine that is silent', () => makeOldLock('unknown-4711')],
    ['of an earlier start of this machine', () => makeOldLock('17-4711-1-00000000')],
    ['that is empty and old', () => makeOldLock()],
    ['that is empty and from the future', () => makeOldLock(undefined, Date.now() / 1000 + 3600)],
    [
      'of several who were killed at once',
      () => {
        makeOldLock('unknown-1');
        makeOldLock('unknown-2');
      },
    ],
  ])('leave a lock %s, which is taken away without a wait', async (_, make) => {
    await make();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await add('# mine');
    expect([read(NORDLICHT), names()]).toEqual(['name: Nordlicht\n# mine\n', ['nordlicht.yaml']]);
  });

  test.each<[string, string, (lock: string) => void]>([
    ['a file', 'is no folder', (lock) => writeFileSync(lock, '')],
    ['a link to nothing', 'is no folder', (lock) => symlinkSync('nothing', lock)],
    ['a link to a folder', 'is no folder', (lock) => symlinkSync('..', lock)],
    ['a folder with a file', 'is no lock of refs: "notes" is in it', (lock) => put(join(LOCK, 'notes'), lock)],
    [
      'a folder that holds more than a name',
      'was left behind, and cannot be removed: ENOTEMPTY',
      () => put(join(LOCK, 'unknown-1/notes'), ''),
    ],
    [
      'a file by the name of a run',
      'was left behind, and cannot be removed: ENOTDIR',
      () => put(join(LOCK, 'unknown-1'), ''),
    ],
  ])(
    'have %s in the place of the lock, which is told at once with the command that removes it',
    async (_, why, make) => {
      const lock = join(root, LOCK);
      make(lock);
      if (existsSync(join(lock, 'unknown-1'))) utimesSync(join(lock, 'unknown-1'), 0, 0);
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      expect(await failureOf(add('# mine'))).toEqual({
        exit: 2,
        code: 'cannot-write',
        message: `${NORDLICHT} cannot be written: .nordlicht.yaml.lock beside it ${why}`,
        hint: `delete it where nothing needs it: rm -r ${lock}`,
      });
      expect(read(NORDLICHT)).toBe('name: Nordlicht\n');
      vi.useRealTimers();
      execFileSync('rm', ['-r', lock]);
      await add('# mine');
      expect(read(NORDLICHT)).toBe('name: Nordlicht\n# mine\n');
    },
  );

  test.runIf(process.geteuid?.() === 0)(
    'own a lock that is left behind: told, since only they can remove it',
    async () => {
      makeOldLock('unknown-4711');
      expect((await asNobody(() => failureOf(add('# mine')))).message).toMatch(
        /left behind, and cannot be removed: EACCES$/,
      );
      expect(read(NORDLICHT)).toBe('name: Nordlicht\n');
    },
  );

  test('rename two files to one name at once, and neither is lost', async () => {
    put('customers/acme.yaml', 'name: Acme\n');
    const renamed = await Promise.allSettled(
      [NORDLICHT, 'customers/acme.yaml'].map((file) =>
        changeFiles(root, [file], MIB, () => ({ changes: [{ file, name: 'polar.yaml' }] })),
      ),
    );
    expect(renamed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(names()).toHaveLength(2);
  });
});

/** Makes a lock of a named holder, without a heartbeat. */
function makeOldLock(holder?: string, time = 0): void {
  mkdirSync(join(root, LOCK, holder ?? ''), { recursive: true });
  for (const made of [join(root, LOCK), join(root, LOCK, holder ?? '')]) utimesSync(made, time, time);
}

/** The name of a run that has ended. */
async function nameOfAnEndedRun(): Promise<string> {
  const child = run('name');
  let name = '';
  child.stdout?.on('data', (chunk) => (name += String(chunk)));
  await once(child, 'close');
  return name;
}

describe('who is killed', { timeout: 240_000 }, () => {
  test('at any call of the file system leaves the old file or the new one, and the next change works', async () => {
    const states: string[] = [];
    for (let call = 1; ; call++) {
      put(NORDLICHT, OLD);
      const [, signal] = await once(run('die', String(call), NORDLICHT), 'close');
      const text = read(NORDLICHT);
      states.push(text === OLD ? 'old' : text === NEW ? 'new' : `half, at call ${call}`);
      if (signal === null) break;
      letLocksGrowOld();
      await add('# next');
      expect(read(NORDLICHT)).toBe(`${text}# next\n`);
      expect(names()).toEqual(['nordlicht.yaml']);
    }
    expect(states.length).toBeGreaterThan(15);
    expect(states).toEqual(states.toSorted().reverse());
    expect(new Set(states)).toEqual(new Set(['old', 'new']));
  });

  test('from outside, at thirty moments, leaves the old file or the new one, and the next change works', async () => {
    // A usual run has every third of them.
    for (let moment = 1; moment <= 30; moment += isThorough ? 1 : 3) {
      put(NORDLICHT, OLD);
      const child = run('turn', NORDLICHT);
      let told = 0;
      child.stdout?.on('data', (chunk) => {
        told += String(chunk).length;
        if (told >= moment) child.kill('SIGKILL');
      });
      expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
      const text = read(NORDLICHT);
      expect([OLD, NEW].includes(text)).toBe(true);
      letLocksGrowOld();
      await add('# next');
      expect(read(NORDLICHT)).toBe(`${text}# next\n`);
      expect(names()).toEqual(['nordlicht.yaml']);
    }
  });
});

describe('several files', () => {
  const CONFIG = 'refs.config.yaml';
  beforeEach(() => {
    put('customers/acme.yaml', 'name: Acme\nexcludes: [nordlicht]\n');
    put(CONFIG, 'version: 1\n');
  });

  /** Changes the files as given, whatever their content. */
  const change = (changes: readonly FileChange[]) =>
    changeFiles(root, [NORDLICHT, 'customers/acme.yaml', CONFIG], MIB, () => ({ changes }));
  const all = () => [read(NORDLICHT), read('customers/acme.yaml'), read(CONFIG)];

  test('change in one go, with a new name', async () => {
    const made = await changeFiles(root, ['customers/acme.yaml', NORDLICHT], MIB, ([acme, nordlicht]) => ({
      changes: [
        { file: 'customers/acme.yaml', text: textOf(acme).replace('nordlicht', 'polar') },
        { file: NORDLICHT, text: textOf(nordlicht).replace('Nordlicht', 'Polar'), name: 'polar.yaml' },
      ],
      said: 'renamed',
    }));
    expect(made.said).toBe('renamed');
    expect(names()).toEqual(['acme.yaml', 'polar.yaml']);
    expect(read('customers/polar.yaml')).toBe('name: Polar\n');
    expect(read('customers/acme.yaml')).toBe('name: Acme\nexcludes: [polar]\n');
  });

  test.each([
    ['a name that is taken', 'acme.yaml', 'name-taken', 'nordlicht.yaml cannot be renamed: acme.yaml is there already'],
    ['a name that is too long', LONG_NAME, 'cannot-write', `${LONG_NAME} cannot be written: its name is too long`],
  ])('stay as they are where the last step fails: %s', async (_, name, code, why) => {
    const before = all();
    const changing = change([
      { file: CONFIG, text: 'version: 2\n' },
      { file: 'customers/acme.yaml', text: 'name: A\n' },
      { file: NORDLICHT, text: 'name: N\n', name },
    ]);
    expect(await failureOf(changing)).toMatchObject({ exit: 2, code, message: `customers/${why}` });
    expect(all()).toEqual(before);
    expect([names(), names('.')]).toEqual([
      ['acme.yaml', 'nordlicht.yaml'],
      ['customers', CONFIG],
    ]);
  });

  test('get their names back where a later step fails', async () => {
    const changing = change([
      { file: NORDLICHT, name: 'polar.yaml' },
      { file: 'customers/acme.yaml', name: 'polar.yaml' },
    ]);
    expect((await failureOf(changing)).code).toBe('name-taken');
    expect(names()).toEqual(['acme.yaml', 'nordlicht.yaml']);
  });

  test('that are one and the same are not given two texts', async () => {
    symlinkSync('.', join(root, 'customers/here'));
    const changing = changeFiles(root, [NORDLICHT, 'customers/here/nordlicht.yaml'], MIB, () => ({
      changes: [
        { file: NORDLICHT, text: 'name: One\n' },
        { file: 'customers/here/nordlicht.yaml', text: 'name: Two\n' },
      ],
    }));
    const message = 'customers/here/nordlicht.yaml cannot be changed: this is a link, and links are not followed';
    expect((await failureOf(changing)).message).toBe(message);
    expect(read(NORDLICHT)).toBe('name: Nordlicht\n');
  });

  test('are planned anew where one that is only read changed meanwhile', async () => {
    let planned = 0;
    await changeFiles(root, [NORDLICHT, CONFIG], MIB, ([, config]) => {
      planned += 1;
      if (planned === 1) put(CONFIG, 'version: 1\ntimezone: UTC\n');
      return { changes: [{ file: NORDLICHT, text: `# ${textOf(config)}` }] };
    });
    expect(read(NORDLICHT)).toBe('# version: 1\ntimezone: UTC\n');
  });

  test('named in any order wait for each other and end', async () => {
    const files = [NORDLICHT, 'customers/acme.yaml', CONFIG];
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        changeFiles(root, at % 2 === 0 ? files : files.toReversed(), MIB, (sources) => ({
          changes: sources.map((source) => ({ file: source.file, text: `${textOf(source)}# ${at}\n` })),
        })),
      ),
    );
    const counts = files.map((file) => read(file).match(/^# \d+$/gm)?.length);
    expect(counts).toEqual([12, 12, 12]);
    expect(existsSync(join(root, LOCK))).toBe(false);
  });
});
