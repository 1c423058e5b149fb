// Runs command lines in the built program, one after the other, and tells what each took: milliseconds of the processor,
// bytes that were allocated, and the most that lay in memory. None of these grows where the machine is busy.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { GCProfiler, getHeapStatistics } from 'node:v8';

const { main } = createRequire(import.meta.url)('../../dist/main.cjs');
const MEBIBYTE = 1024 ** 2;

const hostIn = (cwd, print) => ({
  cwd,
  env: { PATH: process.env.PATH, REFS_NO_CACHE: '1', REFS_AS_OF: '2026-10-01' },
  uid: process.geteuid?.(),
  node: process.versions.node,
  now: () => new Date('2026-10-01T12:00:00Z'),
  stdin: new PassThrough().end(''),
  screen: new PassThrough().resume(),
  colors: 0,
  columns: 80,
  interactive: false,
  out: print,
  err: print,
});

/** Forgets how much lay in memory before, where the system can: elsewhere the most of all runs counts for each. */
function forgetPeak() {
  globalThis.gc();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {}
}

/** The most that lay in memory, in MiB. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** The bytes that were allocated: what lies there before each collection, less what lay there after the one before. */
function allocated(start, collections) {
  let last = start;
  let sum = 0;
  for (const { beforeGC, afterGC } of collections) {
    sum += beforeGC.heapStatistics.usedHeapSize - last;
    last = afterGC.heapStatistics.usedHeapSize;
  }
  return sum + getHeapStatistics().used_heap_size - last;
}

async function run({ cwd, argv, isPeakNeeded }) {
  let said = '';
  const host = hostIn(cwd, (text) => {
    said = text.slice(0, 200);
  });
  if (isPeakNeeded) forgetPeak();
  const profiler = new GCProfiler();
  const start = getHeapStatistics().used_heap_size;
  profiler.start();
  const before = process.cpuUsage();
  const exit = await main(argv, host);
  const { user, system } = process.cpuUsage(before);
  const { statistics } = profiler.stop();
  const bytes = allocated(start, statistics);
  return { exit, said, cpu: (user + system) / 1000, allocated: bytes / MEBIBYTE, peak: peak() };
}

process.on('message', async (asked) => process.send(await run(asked)));
