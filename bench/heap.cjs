// Writes how many bytes are on the heap after a collection, whenever it is asked by a signal: `node --expose-gc --require`.
const { renameSync, writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc();
  writeFileSync(`${process.env.BENCH_HEAP}.new`, String(process.memoryUsage().heapUsed));
  renameSync(`${process.env.BENCH_HEAP}.new`, process.env.BENCH_HEAP);
});
