import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isIdentical, isMapping } from '../values/equality.ts';
import type { McpClient } from './clients.ts';

/** The file in which each client looks for servers of a project, and the key that lists them. */
const PLACES: Readonly<Record<McpClient, { readonly file: string; readonly key: string }>> = {
  claude: { file: '.mcp.json', key: 'mcpServers' },
  vscode: { file: '.vscode/mcp.json', key: 'servers' },
  cursor: { file: '.cursor/mcp.json', key: 'mcpServers' },
};

const NAME = 'refs';

/** The file of a client, and its new text or the reason why it has none. */
export type ClientConfig = { readonly file: string } & ({ readonly text: string } | { readonly fault: string });

/**
 * Makes the configuration of a client that starts the server by these words: a new one, or the one that is there with the
 * server in it. Everything else in that stays as it is, comments included.
 */
export function clientConfig(client: McpClient, words: readonly string[], there?: Uint8Array): ClientConfig {
  const { file, key } = PLACES[client];
  const server = { type: 'stdio', command: 'refs', args: [...words] };
  if (there === undefined) return { file, text: `${JSON.stringify({ [key]: { [NAME]: server } }, undefined, 2)}\n` };
  const text = decoded(there);
  return { file, ...(text === undefined ? { fault: 'it is no text in UTF-8' } : merged(text, key, server)) };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const BOM = '\ufeff';

function merged(
  whole: string,
  key: string,
  server: Readonly<Record<string, unknown>>,
): { readonly text: string } | { readonly fault: string } {
  const mark = whole.startsWith(BOM) ? BOM : '';
  const text = whole.slice(mark.length);
  const isEmpty = text.trim() === '';
  const before = isEmpty ? { value: {} } : read(text);
  if ('fault' in before) return before;
  const fault = shapeFault(before.value, key);
  if (fault !== undefined) return { fault };
  const old = (before.value as Servers)[key]?.[NAME];
  const start = isEmpty ? `{}${text || '\n'}` : text;
  // Keys that a person added to the server, such as variables of its environment, stay.
  const after = isMapping(old)
    ? Object.entries(server).reduce((now, [name, value]) => withValue(now, [key, NAME, name], value), start)
    : withValue(start, [key, NAME], server);
  const wanted = { ...(isMapping(before.value) && before.value), [key]: { ...(before.value as Servers)[key] } };
  wanted[key] = { ...(wanted[key] as object), [NAME]: isMapping(old) ? { ...old, ...server } : server };
  const result = read(after);
  // A key that stands there twice, for one, is changed where it does not count.
  if ('fault' in result || !isIdentical(result.value, wanted))
    return { fault: `"${key}" could not be changed without changing something else` };
  return { text: mark + after };
}

type Servers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

function shapeFault(value: unknown, key: string): string | undefined {
  if (!isMapping(value)) return 'it holds no object';
  if (value[key] !== undefined && !isMapping(value[key])) return `"${key}" in it is no object`;
  return undefined;
}

/** Reads JSON with comments and commas at the ends, as clients do. */
function read(text: string): { readonly value: unknown } | { readonly fault: string } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return { value };
  const before = text.slice(0, first.offset).split('\n');
  const where = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return { fault: `it is no JSON: ${printParseErrorCode(first.error)} at ${where}` };
}

/** Sets the value at a path of names in a text, whose objects are made where they are missing. */
function withValue(text: string, path: readonly string[], value: unknown): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const [name = '', ...more] = path.toReversed();
  const node = root && findNodeAtLocation(root, [...path]);
  if (node !== undefined) {
    if (isIdentical(getNodeValue(node), value)) return text;
    return text.slice(0, node.offset) + JSON.stringify(value) + text.slice(node.offset + node.length);
  }
  const above = more.toReversed();
  const object = root && findNodeAtLocation(root, above);
  return object === undefined ? withValue(text, above, { [name]: value }) : withProperty(text, object, name, value);
}

/** Puts a property before the others of an object, so that these stay byte for byte. */
function withProperty(text: string, { offset, children = [] }: Node, name: string, value: unknown): string {
  const [before, after] = [text.slice(0, offset + 1), text.slice(offset + 1)];
  const [first] = children;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  if (first !== undefined && !text.slice(offset, first.offset).includes('\n'))
    return `${before}${JSON.stringify(name)}: ${JSON.stringify(value)}, ${after}`;
  const unit = text.match(/^(?<indent>\t| +)\S/m)?.groups?.indent ?? '  ';
  const base = before.match(/^[\t ]*(?=.*$)/gm)?.at(-1) ?? '';
  const made = JSON.stringify({ [name]: value }, undefined, unit)
    .split('\n')
    .slice(1, -1);
  const lines = made.map((line) => `${lineBreak}${base}${line}`).join('');
  const isOpen = first !== undefined || /^[^}]*\n/.test(after);
  return `${before}${lines}${first === undefined ? '' : ','}${isOpen ? '' : `${lineBreak}${base}`}${after}`;
}
