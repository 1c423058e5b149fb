// Ends the process if one case keeps it busy for too long, and says which: a test cannot, of itself. It is a thread, and
// is told how to try each case again as that begins.
import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

// Seconds of the processor, which a busy machine does not take away.
const MAX_SECONDS = 60;
const SECOND = 1_000_000;

let again = '';
let begun = process.cpuUsage();

parentPort.on('message', (message) => {
  again = message;
  begun = process.cpuUsage();
});

setInterval(() => {
  const { user, system } = process.cpuUsage(begun);
  if (user + system < MAX_SECONDS * SECOND) return;
  writeSync(2, `fuzz: a case does not end: ${again}\n`);
  process.kill(process.pid, 'SIGKILL');
}, 1000);
