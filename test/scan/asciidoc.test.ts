// AsciiDoc: addresses beside their link texts and alt texts, and cells, each at its place.
import { expect, test } from 'vitest';
import type { Passage } from '../../src/scan/passage.ts';
import { readContent } from '../../src/scan/read/index.ts';

const TEXT =
  '|===\n|Acme | Rise\nimage:https://a.example/img/acme-logo.png[Acme,150]\n|===\n\nSee https://acme.example/x[the site of Acme].\n';

test('link texts, alt texts and cells are values at their places', async () => {
  const { passages } = await readContent('a.adoc', new TextEncoder().encode(TEXT));
  const values = passages.filter(({ role }) => role === 'value').map((value) => [value.text, placeOf(value)]);
  for (const text of ['Acme', 'Rise', 'the site of Acme']) expect(values).toContainEqual([text, expect.any(Number)]);
  for (const [text, at] of values)
    expect(TEXT.slice(Number(at))).toSatisfy((rest: string) => rest.startsWith(String(text)));
});

test('an address ends where its text begins', async () => {
  const { passages } = await readContent('a.adoc', new TextEncoder().encode(TEXT));
  expect(passages.map(({ text }) => text).join('\n')).toMatch(/acme-logo\.png\s/);
});

test('a reference is its text', async () => {
  const text = 'See <<customers,Acme>> there.';
  const { passages } = await readContent('a.adoc', new TextEncoder().encode(text));
  expect(passages.map(({ text: read }) => read.replace(/ +/g, ' '))).toContain('See Acme there.');
});

const placeOf = ({ origin }: Passage): number | undefined => ('offsets' in origin ? origin.offsets[0]?.[1] : undefined);
