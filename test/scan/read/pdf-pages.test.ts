// The page of a picture in a PDF: the first one that uses it, also by objects in streams of objects and by forms.
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { firstPages, objectsIn } from '../../../src/scan/read/pdf-objects.ts';
import { contentHash } from '../../../src/text/hash.ts';

const jpeg = (mark: number): Buffer => Buffer.from([0xff, 0xd8, 0xff, mark, 0xff, 0xd9]);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const object = (number: number, dictionary: string, body?: Uint8Array): Buffer =>
  Buffer.concat(
    body === undefined
      ? [latin(`${number} 0 obj\n${dictionary}\nendobj\n`)]
      : [
          latin(`${number} 0 obj\n${dictionary.replace('>>', `/Length ${body.length} >>`)}\nstream\n`),
          body,
          latin('\nendstream\nendobj\n'),
        ],
  );

const PICTURE = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode >>';
const page = (resources: string): string => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] ${resources} >>`;

/** Four pages: one without pictures, one with, one by a form, one by what all pages share. */
const PARTS = [
  object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
  object(2, '<< /Type /Pages /Count 4 /Kids [3 0 R 4 0 R 5 0 R 6 0 R] /Resources << /XObject << /A 12 0 R >> >> >>'),
  object(3, page('/Resources << >>')),
  object(4, page('/Resources 7 0 R')),
  object(5, page('/Resources << /XObject << /F 8 0 R /Again 10 0 R >> >>')),
  object(6, page('')),
  object(7, '<< /XObject << /A 10 0 R >> >>'),
  object(8, '<< /Subtype /Form /Resources << /XObject << /A 11 0 R >> >> >>', latin('/A Do')),
  object(10, PICTURE, jpeg(1)),
  object(11, PICTURE, jpeg(2)),
  object(12, PICTURE, jpeg(3)),
  object(13, PICTURE, jpeg(4)),
];

test('a picture is at the first page that uses it, and one that none uses is told all the same', async () => {
  const bytes = Buffer.concat([latin('%PDF-1.4\n'), ...PARTS, latin('trailer << /Size 14 /Root 1 0 R >>\n%%EOF\n')]);
  const { images, unread } = await readContent('a.pdf', bytes);
  expect(unread).toBeUndefined();
  expect(images).toEqual(
    [2, 3, 4, 0].map((line, at) => ({
      sha256: contentHash(jpeg(at + 1)),
      line,
      part: line === 0 ? 'image' : `page ${line}`,
    })),
  );
});

test('objects in streams of objects are known, and those of a later change count', () => {
  const inner = '3 0 4 17 << /Page /Old >> << /XObject << /A 10 0 R >> >>';
  const first = inner.indexOf('<<');
  const bytes = Buffer.concat([
    object(9, `<< /Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode >>`, deflateSync(latin(inner))),
    object(10, PICTURE, jpeg(1)),
    object(3, '<< /Resources 4 0 R >>'),
  ]);
  const objects = objectsIn(bytes);
  expect(firstPages(objects, [3]).get(10)).toBe(1);
  expect([...objects.streams.values()]).toEqual([9, 10]);
});

test.each([
  ['too long', deflateSync(new Uint8Array(9 * 1024 ** 2))],
  ['broken', new Uint8Array(9)],
])('objects that are %s cost the pages of pictures only', (_, body) => {
  const far = object(9, '<< /Type /ObjStm /N 2 /First 4 >>', body);
  expect(objectsIn(far)).toEqual({ texts: new Map(), streams: new Map() });
});

test('pages that share all they have, in a tree as deep as it goes, are looked at once', () => {
  const nodes = Array.from({ length: 2000 }, (_, at) =>
    object(at + 1, `<< /Type /Page /Parent ${at + 2} 0 R ${'1 0 R '.repeat(500)} >>`),
  );
  const objects = objectsIn(
    Buffer.concat([...nodes, object(2001, `<< /Type /Pages /Resources ${'9999 0 R '.repeat(100_000)} >>`)]),
  );
  const pages = Array.from({ length: 5000 }, (_, at) => (at % 2000) + 1);
  expect(firstPages(objects, pages).get(9999)).toBe(1951);
});
