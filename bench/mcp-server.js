// A running `refs mcp`, spoken to without a client, so that its time alone is measured. `node bench/mcp-server.js`
// makes 20,000 random calls between changes of files, and prints what is on the heap after a collection now and then.
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbers } from './measure.js';

const DAY = '2026-10-01';
const USES = ['name', 'logo', 'quote', 'case-study', 'reference-call', 'speaking'];
const WORDS = ['month end', 'warehouse', 'forcasts', 'invoices planned', 'zzz', 'energy'];

/** Starts a server on a library, and waits until it has answered the first message. */
export async function startServer(node, root, { flags = [], env = {} } = {}) {
  const argv = [...flags, resolve('bin/refs.js'), 'mcp', '--library', root, '--as-of', DAY];
  const server = spawn(node, argv, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let text = '';
  server.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop();
    for (const message of lines.map((line) => JSON.parse(line))) waiting.get(message.id)?.(message.result);
  });
  let last = 0;
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const ask = (method, params) =>
    new Promise((answer) => {
      last += 1;
      waiting.set(last, answer);
      send({ id: last, method, params });
    });
  const call = (name, given) => ask('tools/call', { name, arguments: given });
  const client = { name: 'bench', version: '1' };
  await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: client });
  send({ method: 'notifications/initialized' });
  const ended = new Promise((done) => server.once('close', done));
  const close = () => {
    server.stdin.end();
    return ended;
  };
  return { call, close, pid: server.pid };
}

/** Gives random calls of all tools about customers of these ids. */
export function randomCalls(ids, seed) {
  const next = numbers(seed);
  const of = (list) => list[next(list.length)];
  const customer = () => (next(8) === 0 ? `nobody ${next(1000)}` : of(ids));
  const makers = [
    () => ['find', { words: of(WORDS), use: of(USES) }],
    () => ['find', { use: of(USES), limit: 1 + next(5), day: `2026-${10 + next(3)}-01` }],
    () => ['show', { customer: customer() }],
    () => ['may_we_use', { customer: customer(), use: of(USES), prospect: of(ids) }],
    () => ['may_we_use', { customer: customer(), use: of(USES), territory: of(['emea', 'apac', 'DE', 'nowhere']) }],
    () => ['check_text', { text: `We work with ${of(ids)}, ${of(ids)} and many others.`.replaceAll('-', ' ') }],
    () => ['due', { within: of(['30d', '6mo', '1y']) }],
    () => ['coverage', { by: of(['industry', 'region', 'product']), use: of(USES) }],
    () => ['propose', { verb: 'note', words: [of(ids), 'Asked by phone.'] }],
  ];
  return () => of(makers)();
}

/** The flags of a server whose heap `heapOf` asks for, with BENCH_HEAP in its environment. */
export const HEAP_FLAGS = ['--expose-gc', '--require', resolve('bench/heap.cjs')];

/** Gives what is on the heap of a server after a collection, in MiB. */
export async function heapOf(server, file) {
  rmSync(file, { force: true });
  process.kill(server.pid, 'SIGUSR2');
  while (!existsSync(file)) await server.call('find', { words: 'zzz' });
  return Number(readFileSync(file, 'utf8')) / 1024 ** 2;
}

export const idsIn = (root) =>
  readdirSync(join(root, 'customers')).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

const CALLS = 20_000;
const PER_LOOK = 2000;

async function watchMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'refs-mcp-memory-'));
  const [root, heap] = [join(folder, 'library'), join(folder, 'heap')];
  cpSync('examples', root, { recursive: true });
  const ids = idsIn(root);
  const next = randomCalls(ids, 3);
  const server = await startServer(process.execPath, root, { flags: HEAP_FLAGS, env: { BENCH_HEAP: heap } });
  for (let made = 0; made <= CALLS; made += 1) {
    if (made % 50 === 0) appendFileSync(join(root, 'customers', `${ids[made % ids.length]}.yaml`), `# ${made}\n`);
    await server.call(...next());
    if (made % PER_LOOK !== 0) continue;
    process.stdout.write(`${made} calls: ${(await heapOf(server, heap)).toFixed(1)} MiB\n`);
  }
  await server.close();
  rmSync(folder, { recursive: true });
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) await watchMemory();
