// Lets a small process start the programs that a test waits for. The system copies the tables of a process to start
// another: starting git takes a process of 350 MB ten times as long as a small one.
import child_process, { type SpawnSyncOptions, type SpawnSyncReturns, spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receive, send } from './messages.js';

const { spawnSync } = child_process;

type Request = readonly [program: string, argv: readonly string[], options: SpawnSyncOptions];
type Result = SpawnSyncReturns<string | Buffer>;
type Start = (...request: Request) => Result;

/** Starts the small process; where there are no named pipes, programs are started here. */
function openStarter(): Start {
  const folder = mkdtempSync(join(tmpdir(), 'refs-pipes-'));
  const [requests, answers] = [join(folder, 'requests'), join(folder, 'answers')];
  try {
    if (spawnSync('mkfifo', [requests, answers]).status !== 0) return spawnSync;
    spawn(process.execPath, ['test/small-process/starter.js', requests, answers], { stdio: 'ignore' }).unref();
    const [to, from] = [openSync(requests, 'w'), openSync(answers, 'r')];
    return (...request) => {
      send(to, request);
      const { error, ...result } = receive(from);
      return { ...result, ...(error && { error: Object.assign(new Error(error.message), error) }) };
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let start: Start | undefined;

function startSmall(program: string, ...rest: readonly unknown[]): Result {
  const [argv, given] = (Array.isArray(rest[0]) ? rest : [[], ...rest]) as [string[], SpawnSyncOptions?];
  const options = { cwd: process.cwd(), env: { ...process.env }, ...given };
  // The small process has other open files.
  if (/inherit|\d/.test(String(options.stdio))) return spawnSync(program, argv, options);
  start ??= openStarter();
  return start(program, argv, options);
}

function execSmall(program: string, ...rest: readonly unknown[]): string | Buffer {
  const result = startSmall(program, ...rest);
  if (result.error) throw result.error;
  if (result.status !== 0) throw Object.assign(new Error(`${program} failed: ${result.stderr}`), result);
  return result.stdout;
}

// Test files that follow each other in a process share what is set.
if (spawnSync.name !== startSmall.name) {
  Object.assign(child_process, { spawnSync: startSmall, execFileSync: execSmall });
  syncBuiltinESMExports();
}
