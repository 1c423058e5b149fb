// The official client, talking to the built program over standard input and output.
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

export const DAY = '2026-10-01';

/** An answer of a tool, as a test reads it. */
export interface Called {
  readonly text: string;
  /** The first line. */
  readonly verdict: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly isError: boolean;
}

/** Starts a server on a library; each test closes what it starts. */
export async function connect(library: string, options: readonly string[] = []) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [resolve('bin/refs.js'), 'mcp', '--library', library, '--as-of', DAY, ...options],
    stderr: 'pipe',
  });
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
