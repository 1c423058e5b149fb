// Starts the programs that it is asked for through one pipe, and answers through another: `starter.js <requests> <answers>`.
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { receive, send } from './messages.js';

const [requests = '', answers = ''] = process.argv.slice(2);
const [from, to] = [openSync(requests, 'r'), openSync(answers, 'w')];
for (let asked = receive(from); asked !== undefined; asked = receive(from)) {
  const { error, ...result } = spawnSync(...asked);
  // As an error it would arrive without its code.
  send(to, { ...result, ...(error && { error: { ...error, message: error.message } }) });
}
