// The streams of a PDF, looked at before the reader unpacks them: those that would cost too much, and the pictures.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { costlyStream } from '../../../src/scan/read/pdf-streams.ts';
import { contentHash } from '../../../src/text/hash.ts';

const stream = (dictionary: string, body: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${dictionary} >>\nstream\n`),
    body,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const FAR = new Uint8Array(33 * 1024 ** 2);

describe('a stream', () => {
  test.each([
    ['that unpacks too far', '/Filter /FlateDecode', deflateSync(FAR), /32 MiB/],
    ['that does so twice', '/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(FAR)), /32 MiB/],
    ['in a packing of old', '/Filter /LZWDecode', new Uint8Array(30_000), /packing/],
    ['in a packing with another name', '/Filter /L#5aWDecode', new Uint8Array(30_000), /packing/],
    ['whose packing stands elsewhere', '/Filter 7 0 R', new Uint8Array(30_000), /packing/],
  ])('%s is refused', (_, filter, body, why) => {
    expect(costlyStream(stream(`/Length ${body.length} ${filter}`, body))).toMatch(why);
  });

  test.each([
    ['of the usual kind', '/Filter /FlateDecode', deflateSync(new Uint8Array(1024 ** 2))],
    ['of a picture', '/Filter /DCTDecode', new Uint8Array(100_000)],
    ['of few bytes', '/Filter /LZWDecode', new Uint8Array(1000)],
  ])('%s is not', (_, filter, body) => {
    expect(costlyStream(stream(`/Length ${body.length} ${filter}`, body))).toBeUndefined();
  });
});

test.each(['/Length 8', '/Length 3 0 R'])('a picture with %s is told by its hash', async (length) => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3, 0xff, 0xd9);
  const { images } = await readContent('a.pdf', stream(`/Subtype /Image /Filter /DCTDecode ${length}`, jpeg));
  expect(images).toEqual([{ sha256: contentHash(jpeg), line: 0, part: 'image' }]);
});

test('many streams that are each of a usual length, and together far too long, are refused', () => {
  const body = deflateSync(new Uint8Array(30 * 1024 ** 2));
  const one = stream(`/Length ${body.length} /Filter /FlateDecode`, body);
  expect(costlyStream(Buffer.concat([one, one]))).toBeUndefined();
  expect(costlyStream(Buffer.concat(Array.from({ length: 9 }, () => one)))).toMatch(/^its streams unpack to far more/);
});
