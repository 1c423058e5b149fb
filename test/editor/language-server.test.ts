// What an editor makes of the schema: the YAML language server itself is asked, over the line at a file's top.
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient, type Position, type Problem } from './language-client.ts';

const MODELINE = '# yaml-language-server: $schema=../.refs/customer.schema.json\n';

// The schema of the file's first line is all that is needed: nothing is fetched.
const client = new LanguageClient({
  yaml: { schemaStore: { enable: false }, validate: true, completion: true, hover: true },
});
let folder: string;
let opened = 0;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'refs-editor-')));
  mkdirSync(join(folder, '.refs'));
  mkdirSync(join(folder, 'customers'));
  writeFileSync(join(folder, 'refs.config.yaml'), 'version: 1\n');
  copyFileSync('schemas/customer.schema.json', join(folder, '.refs/customer.schema.json'));
  await client.start(folder);
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly text: string;
  readonly uri: string;
  /** Where the cursor stands: at the mark │ in the text. */
  readonly cursor: Position;
  readonly problems: readonly Problem[];
}

/** Opens a customer file of its own in the editor. */
async function open(marked: string): Promise<Opened> {
  const text = MODELINE + marked.replace('│', '');
  const before = (MODELINE + marked).split('│')[0] ?? '';
  const cursor = { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
  opened += 1;
  const file = join(folder, `customers/customer-${opened}.yaml`);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  return { text, uri, cursor, problems: await client.open(uri, text) };
}

/** What is underlined, and what is said about it. */
const underlined = ({ text, problems }: Opened) =>
  problems.map(({ message, range: { start, end } }) => {
    expect(end.line).toBe(start.line);
    return [text.split('\n')[start.line]?.slice(start.character, end.character), message];
  });

async function completions(marked: string): Promise<readonly string[]> {
  const { uri, cursor } = await open(marked);
  const answer = await client.request('textDocument/completion', { textDocument: { uri }, position: cursor });
  const { items } = answer as { items: readonly { label: string }[] };
  return items.map(({ label }) => label);
}

async function hover(marked: string): Promise<string> {
  const { uri, cursor } = await open(marked);
  const answer = await client.request('textDocument/hover', { textDocument: { uri }, position: cursor });
  return JSON.stringify(answer);
}

describe('an editor', () => {
  test('finds nothing wrong with a customer that is sound', async () => {
    const file = await open('name: Nordlicht Robotics GmbH\nstatus: active\nx-crm: 4711\n');
    expect(file.problems).toEqual([]);
  });

  test('underlines a value that is not one of its words', async () => {
    const file = await open('name: Brackwater Outfitters\nhealth: { status: greenish }\n');
    expect(underlined(file)).toEqual([['greenish', expect.stringMatching(/"green".*"amber".*"red"/)]]);
  });

  test('underlines a key that nobody knows', async () => {
    const file = await open('name: Cobalt Harbour\nindustri: logistics\n');
    expect(underlined(file)).toEqual([['industri', expect.stringContaining('industri is not allowed')]]);
  });

  test('offers the uses there are', async () => {
    const offered = await completions('name: N\nadvocates:\n  - id: pat-doe\n    uses:\n      - quote\n      - │\n');
    expect(offered).toEqual(expect.arrayContaining(['quote', 'reference-call', 'advisory-board']));
    expect(offered).not.toContain('granted');
  });

  test('offers the keys of a story', async () => {
    const offered = await completions('name: N\nstories:\n  - id: month-end\n    │\n');
    expect(offered).toEqual(expect.arrayContaining(['title', 'outcomes', 'replaces']));
  });

  test('explains a key', async () => {
    const told = await hover(
      'name: N\nconsent:\n  - { id: a, status: granted, uses: [name], expires│_on: 2027-01-31 }\n',
    );
    expect(told).toContain('The last day the grant is valid');
  });

  test('explains a key that stands for a whole part', async () => {
    expect(await hover('name: N\nhea│lth: { status: green }\n')).toContain('How happy they are today');
  });
});
