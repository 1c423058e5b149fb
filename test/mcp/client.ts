// The official client, talking to a server in this process, or to the built program over standard input and output.
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { Client, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { main } from '../../src/main.ts';
import { hostIn } from '../transcripts/play.ts';

export const DAY = '2026-10-01';

/** An answer of a tool, as a test reads it. */
export interface Called {
  readonly text: string;
  /** The first line. */
  readonly verdict: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly isError: boolean;
}

const wordsFor = (library: string, options: readonly string[]): readonly string[] => [
  ...['mcp', '--library', resolve(library), '--as-of', DAY],
  ...options,
];

/** Starts a server on a library; each test closes what it starts. */
export const connect = (library: string, options: readonly string[] = []) =>
  connected(inProcess(wordsFor(library, options)));

/** Starts the built program as a server. */
export const connectToProgram = (library: string) =>
  connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [resolve('bin/refs.js'), ...wordsFor(library, [])],
      stderr: 'pipe',
    }),
  );

/** A server whose standard input and output are held by the client. */
function inProcess(words: readonly string[]): Transport {
  const stdin = new PassThrough();
  const host = hostIn({ cwd: process.cwd() }, (to, text) => {
    for (const line of to === 'out' ? text.split('\n').filter(Boolean) : []) transport.onmessage?.(JSON.parse(line));
  });
  let ended: Promise<unknown> = Promise.resolve();
  const transport: Transport = {
    async start() {
      ended = main(words, { ...host, stdin });
    },
    async send(message) {
      stdin.write(`${JSON.stringify(message)}\n`);
    },
    async close() {
      stdin.end();
      await ended;
      transport.onclose?.();
    },
  };
  return transport;
}

async function connected(transport: Transport) {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const call = async (name: string, given: Record<string, unknown>): Promise<Called> => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    const data = structuredContent as Called['data'];
    return { text, verdict: text.split('\n', 1)[0] ?? '', data, isError: isError === true };
  };
  return { client, call, close: () => client.close() };
}
