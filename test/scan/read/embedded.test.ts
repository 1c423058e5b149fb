// Whole files within office files: what they say is found, or the file is told as one that is not read. Nothing is silent.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { openPresentation, type Parts, pack, presentation, relations, textDocument, workbook } from './office-files.ts';

const inner = pack({
  'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Velden inside</w:t></w:r></w:p></w:body></w:document>',
});
/** The container of OLE objects and of office files from before 2007. */
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const OUTER: Readonly<Record<string, readonly [folder: string, main: string, parts: Parts]>> = {
  docx: ['word', 'document', textDocument],
  pptx: ['ppt', 'slides/slide2', presentation(Uint8Array.of(1))],
  xlsx: ['xl', 'worksheets/sheet1', workbook],
};

const withFile = (folder: string, parts: Parts, name: string, bytes: Uint8Array): Parts => ({
  ...parts,
  [`${folder}/embeddings/${name}`]: bytes,
});

describe.each(Object.entries(OUTER))('in a file of the kind %s', (kind, [folder, main, parts]) => {
  test.each(['a.docx', 'a.docm', 'a.dotx', 'oleObject1.bin', 'Package1'])(
    'an archive is read, to which nothing leads: %s',
    async (name) => {
      const { passages, unread } = await readContent(`a.${kind}`, pack(withFile(folder, parts, name, inner)));
      expect(passages).toContainEqual({
        text: 'Velden inside',
        role: 'text',
        origin: { line: 0, part: `not shown, ${folder}/embeddings/${name}` },
      });
      expect(unread).toBeUndefined();
    },
  );

  test.each([
    ['oleObject1.bin', ole, 'it holds a file that is not read'],
    ['a.xls', ole, 'it is encrypted, or of a format from before 2007'],
    ['a.xlsb', pack({ 'xl/workbook.bin': ole }), 'it is no office file that can be read'],
    ['a.xlsx', ole.subarray(4), 'it is broken'],
    ['a.pdf', Buffer.from('%PDF-1.4'), 'it holds a file that is not read'],
    ['a.rtf', Buffer.from('{\\rtf1 Velden}'), 'it holds a file that is not read'],
  ])('%s is told, and costs only itself', async (name, bytes, why) => {
    const { passages, unread } = await readContent(`a.${kind}`, pack(withFile(folder, parts, name, bytes)));
    expect(unread).toContain(why);
    expect(passages.length).toBe((await readContent(`a.${kind}`, pack(parts))).passages.length);
  });

  test('an archive within one that the file shows is read once, where it is shown', async () => {
    const rels = `${folder}/${main.replace(/([^/]*)$/, '_rels/$1.xml.rels')}`;
    const shown = {
      ...withFile(folder, parts, 'a.docx', inner),
      [`${folder}/${main}.xml`]: `${parts[`${folder}/${main}.xml`]}<o:OLEObject r:id="z"/>`,
      [rels]: `${relations(`z package /${folder}/embeddings/a.docx`)}`,
    };
    const found = (await readContent(`a.${kind}`, pack(shown))).passages.filter(({ text }) => text === 'Velden inside');
    expect(found).toHaveLength(1);
  });
});

test.each(['afchunk.mht', 'afchunk1.htm'])('what Word takes in from %s is told', async (name) => {
  const { unread } = await readContent('a.docx', pack({ ...textDocument, [`word/${name}`]: Buffer.from('Velden') }));
  expect(unread).toBe(`it holds a file that is not read: word/${name}`);
});

test('an object of an OpenDocument that is no folder is told', async () => {
  const { unread } = await readContent('a.odp', pack({ ...openPresentation, 'Object 1': ole }));
  expect(unread).toBe('it holds a file that is not read: Object 1');
});

test('pictures, fonts, printer settings and macros are no files that somebody put in', async () => {
  const parts = {
    ...textDocument,
    'word/vbaProject.bin': ole,
    'word/embeddings/a.png': ole,
    'word/fonts/a.odttf': ole,
  };
  expect((await readContent('a.docm', pack(parts))).unread).toBeUndefined();
});
