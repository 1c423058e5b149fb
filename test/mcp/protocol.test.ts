// Hostile input on the wire: the server outlives it, and standard output carries nothing but messages of the protocol.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { hostIn } from '../transcripts/play.ts';

const message = (id: number, method: string, params: object = {}) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;

const START = message(1, 'initialize', {
  ...{ protocolVersion: '2025-06-18', capabilities: {} },
  clientInfo: { name: 'test', version: '1' },
});
const CALLS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['may_we_use', { customer: 'nordlicht', use: 'logo' }],
  ['find', { words: 'month end', use: 'logo' }],
  ['show', { customer: 'nordlicht' }],
  ['check_text', { text: 'Nordlicht Robotics uses us.' }],
  ['due', {}],
  ['coverage', {}],
];
const ASK = (id: number) =>
  message(id, 'tools/call', { name: 'may_we_use', arguments: { customer: 'nordlicht', use: 'logo' } });

/** Starts a server, says what is given, and gives what it answered once it ended. */
async function say(...messages: readonly (string | Buffer)[]) {
  const server = spawn(process.execPath, [resolve('bin/refs.js'), 'mcp', '--library', 'examples']);
  const ended = once(server, 'close');
  let out = '';
  let err = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // One that ends by itself closes its input, too.
  server.stdin.on('error', () => {});
  for (const one of messages) server.stdin.write(one);
  const end = () => server.stdin.end();
  return {
    server,
    end,
    async answers() {
      await ended;
      expect(err).not.toMatch(/^\s+at /m);
      return out
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Answer => JSON.parse(line));
    },
  };
}

interface Answer {
  readonly jsonrpc: string;
  readonly id?: number;
  readonly error?: object;
  readonly result?: object;
}

const READY = '{"jsonrpc":"2.0","method":"notifications/initialized"}\n';

test('broken, unknown, cancelled and oversized messages', async () => {
  const { end, server, answers } = await say(
    START,
    READY,
    'this is no JSON\n[]\n{}\nnull\n{"jsonrpc":"1.0"}\n',
    Buffer.from([0xff, 0xfe, 0x7b, 0x80, 0x0a]),
    message(2, 'no/such/method'),
    message(3, 'tools/call', { name: 7 }),
    message(4, 'tools/call', { name: 'find', arguments: { words: 'x'.repeat(2_000_000) } }),
    ASK(5),
    '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}\n',
    ASK(6),
  );
  end();
  const all = await answers();
  expect(server.exitCode).toBe(0);
  expect(all.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
  const of = (id: number) => all.find((answer) => answer.id === id);
  expect(of(2)).toHaveProperty('error');
  expect(of(3)).toHaveProperty('error');
  expect(of(4)).toMatchObject({ result: { isError: true } });
  expect(JSON.stringify(of(6))).toMatch(/Yes, logo|This is not a yes/);
});

test('each of fifty calls at once is answered, although the input ends meanwhile', async () => {
  const calls = Array.from({ length: 50 }, (_, index) => {
    const [name, given] = CALLS[index % CALLS.length] ?? ['find', {}];
    return message(index + 2, 'tools/call', { name, arguments: given });
  });
  const { end, answers } = await say(START, READY, calls.join(''), ASK(99).slice(0, 40));
  end();
  const ids = (await answers()).map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
});

test.each(['2024-10-07', '2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2099-01-01'])(
  'a client of version %s is answered',
  async (protocolVersion) => {
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const stdin = new PassThrough();
    const answers: Answer[] = [];
    // Served in this process, up to the third answer.
    const host = hostIn({ cwd: process.cwd() }, (_, text) => {
      if (answers.push(JSON.parse(text)) === 3) stdin.end();
    });
    stdin.write([message(1, 'initialize', params), READY, message(2, 'tools/list'), ASK(3)].join(''));
    await main(['mcp', '--library', 'examples'], { ...host, stdin });
    expect(answers.map(({ id, result }) => [id, result !== undefined])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
  },
);

test('after a message without end, which nobody could answer, the server ends', async () => {
  const { answers } = await say(START, READY, ASK(2), Buffer.alloc(11 * 1024 ** 2, 'x'));
  expect((await answers()).map(({ id }) => id)).toEqual([1, 2]);
});

test('a signal ends the server in the middle of a call', async () => {
  const { server, answers } = await say(START, READY, ASK(2), ASK(3));
  server.stdout.once('data', () => server.kill('SIGTERM'));
  for (const { id, result } of await answers())
    expect({ id, hasResult: result !== undefined }).toMatchObject({ hasResult: true });
  expect(server.signalCode).toBe('SIGTERM');
});
