import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { contentHash } from '../../../src/text/hash.ts';
import { openPresentation, type Parts, pack, presentation, textDocument, workbook } from './office-files.ts';

const image = Uint8Array.of(1, 2, 3);

async function read(file: string, parts: Parts): Promise<readonly string[]> {
  const { passages, unread } = await readContent(file, pack(parts));
  expect(unread).toBe(undefined);
  return passages.slice(1).map(({ role, text, origin }) => {
    if (!('line' in origin)) throw new Error('an office file has no offsets');
    return `${origin.line} (${origin.part}) ${role}: ${text}`;
  });
}

describe('an office file', () => {
  test('of slides, in the order in which they are shown', async () => {
    expect(await read('a.pptx', presentation(image))).toEqual([
      '0 (properties) value: Stories of Halden',
      '0 (properties) value: Ulm',
      '1 (slide 1) value: Nordlicht & Co',
      '1 (slide 1) value: Halden',
      '1 (slide 1, notes) text: tell of Quarry',
      '2 (slide 2) value: Logo of Halden',
      '2 (slide 2) address: https://halden.example/',
      '2 (slide 2, chart) value: Ulm Gear',
    ]);
    const { images } = await readContent('a.pptx', pack(presentation(image)));
    expect(images).toEqual([{ sha256: contentHash(image), line: 2, part: 'slide 2' }]);
  });

  test('of paragraphs, with what is anchored at them', async () => {
    expect(await read('a.docx', textDocument)).toEqual([
      '1 (paragraph 1) text: One',
      '2 (paragraph 2) text: Nord-licht',
      '3 (table, paragraph 3) value: Customer',
      '3 (table, paragraph 3) value: Halden',
      '4 (paragraph 4) address: https://ulm.example/',
      '4 (paragraph 4) text: shop',
      '4 (paragraph 4, comment) text: is Ulm fine',
      '2 (paragraph 2, footnote) text: after Quarry',
      '0 (header) text: with Halden',
    ]);
  });

  test('of cells', async () => {
    expect(await read('a.xlsx', workbook)).toEqual([
      '0 (sheet Prices) value: Prices',
      '4 (sheet Prices, cell B4) value: Nordlicht',
      '4 (sheet Prices, cell D4) value: Halden',
      '4 (sheet Prices, cell B4) address: https://ulm.example/',
      '4 (sheet Prices, cell D4) text: ask Quarry',
    ]);
  });

  test('of the open format', async () => {
    expect(await read('a.odp', openPresentation)).toEqual([
      '0 (properties) value: Ulm',
      '1 (slide 1) value: One',
      '2 (slide 2) value: Nordlicht',
      '2 (slide 2) value: Logo of Halden',
      '2 (slide 2, notes) text: tell of Quarry',
    ]);
  });
});

describe('a hostile office file ends with a clear word', () => {
  const whole = pack(presentation(image));

  test('cut at each of fifty places', async () => {
    for (let part = 0; part < 50; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 50));
      const { unread } = await readContent('a.pptx', cut);
      expect(unread, `${cut.length} bytes`).toMatch(/^it is /);
    }
  });

  test('a bomb', async () => {
    const bomb = pack({ ...presentation(image), 'ppt/media/image2.png': new Uint8Array(8 * 1024 ** 2) });
    expect((await readContent('a.pptx', bomb)).unread).toBe('it unpacks to far more than its size');
    const text = pack({ 'word/document.xml': `<w:p><w:t>${'word '.repeat(2 * 1024 ** 2)}</w:t></w:p>` });
    expect((await readContent('a.docx', text)).unread).toMatch(/^it (?:unpacks to far more|holds more than 32 MiB)/);
  });

  test('an encrypted one', async () => {
    expect((await readContent('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).unread).toMatch(/^it is encrypted/);
  });

  test('deep nesting', async () => {
    const deep = `${'<w:p>'.repeat(100_000)}<w:t>Halden</w:t>`;
    expect((await readContent('a.docx', pack({ 'word/document.xml': deep }))).passages.at(-1)?.text).toBe('Halden');
  });
});
