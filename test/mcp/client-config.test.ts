// The configuration of a client belongs to its user: the server is added, and every other byte stays.
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { clientConfig } from '../../src/mcp/client-config.ts';
import { runs } from '../properties.ts';

const WORDS = ['mcp', '--library=/refs'];
const SERVER = { type: 'stdio', command: 'refs', args: WORDS };
const bytes = (text: string) => new TextEncoder().encode(text);

function mergedInto(text: string): string {
  const made = clientConfig('vscode', WORDS, bytes(text));
  if ('fault' in made) throw new Error(made.fault);
  return made.text;
}

const OTHERS = `{
\t// Ours, and nobody else's.
\t"inputs": [ { "id": "key", "type": "promptString", }, ],
\t"servers": {
\t\t"files": {"command":"files",   "args": ["-v",]}, /* kept */
\t\t"web": { "url": "https://x.example/mcp" }, // the last
\t},
}
`;

test('comments, commas at the ends and the other servers stay byte for byte', () => {
  const after = mergedInto(OTHERS);
  for (const line of OTHERS.split('\n')) expect(after).toContain(line);
  expect(parse(after, [], { allowTrailingComma: true }).servers.refs).toEqual(SERVER);
  expect(isInsertion(OTHERS, after)).toBe(true);
  expect(mergedInto(after)).toBe(after);
});

test.each([
  ['an empty file', ''],
  ['an empty object', '{}'],
  ['a file from Windows', '\ufeff{\r\n  "servers": {\r\n    "a": {}\r\n  }\r\n}\r\n'],
  ['a comment alone', '{ /* none yet */ }'],
])('%s', (_, text) => {
  const after = mergedInto(text);
  expect(parse(after.replace('\ufeff', ''), [], { allowTrailingComma: true }).servers.refs).toEqual(SERVER);
  expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
  expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
  expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  expect(mergedInto(after)).toBe(after);
});

test('what a person added to the server stays, and what starts it is brought up to date', () => {
  const after = mergedInto('{"servers": {"refs": {"command": "old", "env": {"REFS_AS_OF": ""}}}}');
  expect(JSON.parse(after)).toEqual({ servers: { refs: { env: { REFS_AS_OF: '' }, ...SERVER } } });
});

test.each([
  ['{"servers": {', /^it is no JSON: \w+ at 1:14$/],
  ['servers: {}', /^it is no JSON/],
  ['[]', /^it holds no object$/],
  ['{"servers": []}', /^"servers" in it is no object$/],
  ['{"servers": {"a": {}}, "servers": {"b": {}}}', /could not be changed/],
])('%s is refused in words', (text, why) => {
  const made = clientConfig('vscode', WORDS, bytes(text));
  expect('fault' in made && made.fault).toMatch(why);
});

test('bytes that are no text are refused', () => {
  expect(clientConfig('vscode', WORDS, Uint8Array.from([0x7b, 0xff, 0x7d]))).toMatchObject({ fault: /UTF-8/ });
});

/** True where a text is another with one piece put into it. */
function isInsertion(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return after.endsWith(before.slice(same));
}

test('whatever is there, the rest of it stays, and twice is once', () => {
  const servers = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
  const files = fc.record({ servers, inputs: fc.jsonValue({ maxDepth: 2 }) }, { requiredKeys: [] });
  const indents = fc.constantFrom<string | number>(0, 1, 2, 4, '\t');
  fc.assert(
    fc.property(files, indents, (file, indent) => {
      const text = JSON.stringify(file, undefined, indent);
      const after = mergedInto(text);
      if (file.servers === undefined || !Object.hasOwn(file.servers, 'refs'))
        expect(isInsertion(text, after)).toBe(true);
      const { servers: { refs, ...others } = {}, ...rest } = JSON.parse(after);
      const { servers: { refs: _, ...before } = {}, ...restBefore } = JSON.parse(JSON.stringify(file));
      expect(refs).toMatchObject(SERVER);
      expect({ others, rest }).toEqual({ others: before, rest: restBefore });
      expect(mergedInto(after)).toBe(after);
    }),
    { numRuns: runs(300) },
  );
});

test('a link in place of the file is refused, and what it leads to stays', async () => {
  const root = mkdtempSync(join(tmpdir(), 'refs-clients-'));
  writeFileSync(join(root, 'refs.config.yaml'), 'version: 1\n');
  writeFileSync(join(root, 'elsewhere.json'), '{}');
  mkdirSync(join(root, '.vscode'));
  symlinkSync(join(root, 'elsewhere.json'), join(root, '.vscode/mcp.json'));
  let err = '';
  const exit = await main(['mcp', '--install', 'vscode', '--write'], {
    ...{
      cwd: root,
      env: {},
      node: '22.12.0',
      now: () => new Date(),
      stdin: Readable.from([]),
      screen: new PassThrough(),
    },
    ...{ colors: 0, columns: 80, interactive: false, out: () => {} },
    err: (text) => {
      err += text;
    },
  });
  expect({ exit, err }).toMatchObject({ exit: 2, err: /mcp.json stays as it is: this is a link/ });
  expect(readFileSync(join(root, 'elsewhere.json'), 'utf8')).toBe('{}');
});
