// Files that are made to stop a run: what they cost is bounded, and they end with a clear word.
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { contentHash } from '../../../src/text/hash.ts';
import { openPresentation, type Parts, pack, presentation, textDocument, workbook } from './office-files.ts';

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

const KINDS: readonly (readonly [kind: string, parts: Parts])[] = [
  ['pptx', presentation(Uint8Array.of(1))],
  ['docx', textDocument],
  ['xlsx', workbook],
  ['odp', openPresentation],
];

/** Says of a part that it is encrypted: in the directory of an archive, at the part itself, or in both. */
function lock(bytes: Uint8Array, name: string, where: 'both' | 'directory' | 'part'): Uint8Array {
  const archive = Buffer.from(bytes);
  const set = (signature: string, flags: number, length: number) => {
    for (let at = archive.indexOf(signature); at !== -1; at = archive.indexOf(signature, at + 1))
      if (archive.toString('latin1', at + length, at + length + name.length) === name)
        archive.writeUInt16LE(archive.readUInt16LE(at + flags) + 1, at + flags);
  };
  if (where !== 'part') set('PK\u0001\u0002', 8, 46);
  if (where !== 'directory') set('PK\u0003\u0004', 6, 30);
  return archive;
}

describe('a part of an office file that is encrypted is told, whatever it is', () => {
  test.each(KINDS)('in a %s', async (kind, parts) => {
    for (const name of Object.keys(parts))
      for (const where of ['both', 'directory', 'part'] as const)
        expect((await readContent(`a.${kind}`, lock(pack(parts), name, where))).unread, `${name}, ${where}`).toBe(
          'a part of it is encrypted',
        );
  });

  test('stored as it is, and in a file within a file', async () => {
    const stored = zipSync({ 'word/document.xml': [Buffer.from('<w:p><w:t>Halden</w:t></w:p>'), { level: 0 }] });
    const locked = lock(stored, 'word/document.xml', 'both');
    expect((await readContent('a.docx', locked)).unread).toBe('a part of it is encrypted');
    const inner = lock(pack(workbook), 'xl/workbook.xml', 'both');
    const outer = {
      ...textDocument,
      'word/embeddings/a.xlsx': inner,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="h" Type="http://x.example/package" Target="embeddings/a.xlsx"/></Relationships>',
    };
    const { passages, unread } = await readContent('a.docx', pack(outer));
    expect(unread).toBe('a part of it is encrypted');
    expect(passages.some(({ text }) => text === 'Halden')).toBe(true);
  });
});

describe('an archive that programs read in different ways', () => {
  const DIRECTORY = Buffer.from('PK\u0001\u0002');
  const document = zipSync({
    'word/document.xml': Buffer.from('<w:document><w:p><w:t>Halden</w:t></w:p></w:document>'),
  });
  const changed = (offset: number): Buffer => {
    const archive = Buffer.from(document);
    const at = archive.indexOf(DIRECTORY) + offset;
    archive.writeUInt8((archive[at] ?? 0) ^ 1, at);
    return archive;
  };

  test.each([
    ['another check sum', changed(16)],
    ['another size', changed(24)],
    ['another name', changed(46)],
    ['a part of which another archive is no part', Buffer.concat([document, Buffer.from(document)])],
  ])('with %s in its directory says so', async (_, bytes) => {
    expect((await readContent('a.docx', bytes)).unread).toMatch(/^it (?:is broken|holds a part twice)/);
  });

  test('without any of it is not told', async () => {
    expect((await readContent('a.docx', document)).unread).toBeUndefined();
  });
});

test('a picture that no slide shows is told, at no place', async () => {
  const picture = Buffer.from('known logo');
  const { images } = await readContent(
    'a.pptx',
    pack({ ...presentation(Uint8Array.of(1)), 'ppt/media/image9.png': picture }),
  );
  expect(images).toContainEqual({ sha256: contentHash(picture), line: 0, part: 'not shown' });
});

/** A PDF whose pages are in a stream of objects, which is itself said to be within the stream `holder`, if any. */
function nestedPdf(holder: number | undefined): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://halden.example/) >> >>] >>',
  ];
  const heads = objects.map((_, at) => `${at + 1} ${objects.slice(0, at).join(' ').length + Math.min(at, 1)} `);
  const inner = heads.join('') + objects.join(' ');
  const body = deflateSync(inner);
  const streams = [5, 6].map(
    (number) =>
      `${number} 0 obj\n<< /Type /ObjStm /N 3 /First ${inner.indexOf('<<')} /Filter /FlateDecode /Length ${body.length} /Extends ${11 - number} 0 R >>\nstream\n${body.toString('latin1')}\nendstream\nendobj\n`,
  );
  const file = `%PDF-1.5\n${streams.join('')}`;
  const entries = [
    [0, 0],
    [2, 5, 0],
    [2, 5, 1],
    [2, 5, 2],
    [0, 0],
    holder === undefined ? [1, 9] : [2, holder],
    [2, 5],
    [1, file.length],
  ];
  const table = Buffer.concat(
    entries.map(([kind = 0, at = 0, index = 0]) => Buffer.from([kind, at >> 8, at % 256, index])),
  );
  return Buffer.concat([
    Buffer.from(
      `${file}7 0 obj\n<< /Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R /Length ${table.length} >>\nstream\n`,
      'latin1',
    ),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${file.length}\n%%EOF\n`),
  ]);
}

test.each([5, 6, 7, undefined])(
  'a stream of objects that is said to be within the stream %s is read all the same',
  async (holder) => {
    const { passages, unread } = await readContent('a.pdf', nestedPdf(holder));
    expect({ unread, text: passages.at(-1)?.text }).toEqual({ unread: undefined, text: 'https://halden.example/' });
  },
);
