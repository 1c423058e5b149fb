// Fails at a given call, for tests that mock node's file system.

/** The system's error code, or the end of the process: after it nothing reaches the disk. */
export type Trouble = 'EIO' | 'ENOSPC' | 'EACCES' | 'killed';

/** The calls that change a disk. Other calls count from the first of these on: before it a run only reads. */
const CHANGING = [
  ...['openSync', 'closeSync', 'writeFileSync', 'copyFileSync', 'fsyncSync', 'fchmodSync', 'fchownSync'],
  ...['mkdirSync', 'renameSync', 'linkSync', 'unlinkSync', 'rmdirSync'],
];
const READING = ['lstatSync', 'statSync', 'fstatSync', 'realpathSync', 'readdirSync', 'readFileSync'];
/** Further calls that change a disk. Tested code may not use them. */
const FOREIGN = [
  'appendFileSync',
  'chmodSync',
  'chownSync',
  'cpSync',
  'rmSync',
  'symlinkSync',
  'truncateSync',
  'mkdtempSync',
];

/** Tells that a call leaves the disk as it was. */
export const isOnlyReading = (name: string | undefined): boolean =>
  name === undefined || READING.includes(name) || name === 'closeSync';

type Call = (...given: unknown[]) => unknown;

/** A call that was made, and the lines of code that led to it. */
export interface DiskCall {
  readonly name: string;
  readonly from: string;
}

interface Plan {
  readonly at: number;
  readonly trouble: Trouble;
}

let plan: Plan | undefined;
let calls: DiskCall[] = [];
let hasBegun = false;
/** The files open for writing. */
const written = new Set<unknown>();

/** Makes the call of a number fail, counted from 1 and from the first that changes the disk. */
export function breakDisk(at: number, trouble: Trouble): void {
  plan = { at, trouble };
  calls = [];
  hasBegun = false;
}

/** Repairs the disk, and lists the calls made meanwhile, in order. */
export function mendDisk(): readonly DiskCall[] {
  plan = undefined;
  return calls;
}

/** Node's file system on a disk that can fail. */
export function onFaultyDisk<Fs extends object>(actual: Fs): Fs {
  const faulty = { ...actual } as Record<string, unknown>;
  for (const name of [...CHANGING, ...READING]) faulty[name] = broken(name, faulty[name] as Call);
  for (const name of FOREIGN) faulty[name] = foreign(name, faulty[name] as Call);
  return { ...faulty, default: faulty } as unknown as Fs;
}

const broken =
  (name: string, call: Call): Call =>
  (...given) => {
    if (plan === undefined) return call(...given);
    const { at, trouble } = plan;
    // A dead process leaves the disk as it was.
    if (trouble === 'killed' && calls.length >= at) throw new Error('a dead process calls nothing');
    if (trouble === 'killed' && String(given[0]) === '/proc/self/stat') return STAT_OF_A_DEAD_PROCESS;
    hasBegun ||= isChanging(name, given);
    if (!hasBegun || String(given[0]).startsWith('/proc/')) return call(...given);
    // A file that was only read is closed as usual.
    if (name === 'closeSync' && !written.delete(given[0])) return call(...given);
    calls.push({ name, from: at === Number.POSITIVE_INFINITY ? codeOf(new Error()) : '' });
    if (calls.length !== at) {
      const result = call(...given);
      if (name === 'openSync' && given[1] === 'wx') written.add(result);
      return result;
    }
    if (name === 'writeFileSync') call(given[0], String(given[1]).slice(0, String(given[1]).length / 2), given[2]);
    if (name === 'closeSync') call(...given);
    if (trouble === 'killed') throw new Error('killed');
    throw Object.assign(new Error(`${trouble}: ${name}`), { code: trouble });
  };

/** The lines of the tested code on the way to here. */
const codeOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.includes('/src/'))
    .join('\n');

const isChanging = (name: string, [, flags]: readonly unknown[]): boolean =>
  name === 'openSync' ? flags === 'wx' : CHANGING.includes(name) && name !== 'closeSync';

const foreign =
  (name: string, call: Call): Call =>
  (...given) => {
    if (plan !== undefined) throw new Error(`${name} is a way to write that no test breaks`);
    return call(...given);
  };

// No system gives out a process id of that size. Source: proc(5), pid_max.
const STAT_OF_A_DEAD_PROCESS = `4194305 (refs) S ${'1 '.repeat(18)}4711 0`;
