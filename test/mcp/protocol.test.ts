// Hostile input on the wire: the server outlives it, and standard output carries nothing but messages of the protocol.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const message = (id: number, method: string, params: object = {}) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;

const START = message(1, 'initialize', {
  ...{ protocolVersion: '2025-06-18', capabilities: {} },
  clientInfo: { name: 'test', version: '1' },
});
const ASK = (id: number) =>
  message(id, 'tools/call', { name: 'may_we_use', arguments: { customer: 'nordlicht', use: 'logo' } });

test('broken, unknown, cancelled and oversized messages', async () => {
  const server = spawn(process.execPath, [resolve('bin/refs.js'), 'mcp', '--library', 'examples']);
  const ended = once(server, 'close');
  let out = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  server.stdin.write(START);
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  server.stdin.write('this is no JSON\n[]\n{}\nnull\n{"jsonrpc":"1.0"}\n');
  server.stdin.write(Buffer.from([0xff, 0xfe, 0x7b, 0x80, 0x0a]));
  server.stdin.write(message(2, 'no/such/method'));
  server.stdin.write(message(3, 'tools/call', { name: 7 }));
  server.stdin.write(message(4, 'tools/call', { name: 'find', arguments: { words: 'x'.repeat(2_000_000) } }));
  server.stdin.write(ASK(5));
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}\n');
  server.stdin.write(ASK(6));
  server.stdin.end();
  await ended;
  expect(server.exitCode).toBe(0);
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { jsonrpc: string; id?: number; error?: object; result?: object } => JSON.parse(line));
  expect(answers.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
  const of = (id: number) => answers.find((answer) => answer.id === id);
  expect(of(2)).toHaveProperty('error');
  expect(of(3)).toHaveProperty('error');
  expect(of(4)).toMatchObject({ result: { isError: true } });
  expect(JSON.stringify(of(6))).toMatch(/Yes, logo|This is not a yes/);
});
