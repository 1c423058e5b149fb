// Files that are made to stop a run: what they cost is bounded, and they end with a clear word.
import { expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';

test('a text of more than 16 MiB is told, and not read', async () => {
  const { passages, unread } = await readContent('a.json', new Uint8Array(16 * 1024 ** 2 + 1).fill(0x20));
  expect(passages).toHaveLength(1);
  expect(unread).toBe('it has 16,777,217 bytes, and 16 MiB of text are the most');
});

test('a file of more pieces than memory should hold is read in part, and told', async () => {
  const { unread } = await readContent('a.json', Buffer.from(`[${'"ab",'.repeat(600_000)}]`));
  expect(unread).toBe('it has more than 400,000 pieces of text');
});

const DEPTH = 100_000;
test.each([
  ['a.html', '<b>'],
  ['a.svg', '<g>'],
  ['a.tsx', '<b>'],
  ['a.astro', '<p>{'],
  ['a.ts', '{'],
  ['a.ts', '('],
  ['a.json', '['],
  ['a.yaml', '['],
  ['a.md', '['],
  ['a.md', '> '],
])('%s with 100,000 times %j', async (file, open) => {
  const { passages } = await readContent(file, Buffer.from(`${open.repeat(DEPTH)}"Halden"`));
  expect(passages.some(({ text }) => text.includes('Halden'))).toBe(true);
});

test.each(['pdf', 'pptx', 'docx', 'odt', 'png', 'bin'])(
  'a broken file of the kind %s costs only itself',
  async (kind) => {
    const { passages, unread } = await readContent(`a.${kind}`, Uint8Array.of(0, 1, 2, 3));
    expect(passages.map(({ role }) => role)).toEqual(['file']);
    expect(unread !== undefined).toBe(!/png|bin/.test(kind));
  },
);
