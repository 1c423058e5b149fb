// A text that is planted anywhere in a file of each kind comes out in one passage, at its very line and column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { sourceOffset } from '../../../src/scan/read/text-run.ts';
import { runs } from '../../properties.ts';

/** Ways to plant a text into a kind of file, each a line or more; `@` is the text. */
const SYNTAXES: Readonly<Record<string, readonly string[]>> = {
  md: [
    'by @ today',
    '**@** and',
    '# @',
    '- @',
    '> so @',
    '| a | @ |\n| - | - |',
    '[@](https://x.example/)',
    '![@](a.png)',
    'x \\- @',
    'a &amp; @',
    '<!-- @ -->',
    '<b>@</b>',
  ],
  mdx: ['by @ today', '<Card title="@" />', '## @'],
  html: [
    '<p>by <b>@</b></p>',
    '<img alt="@">',
    '<meta content="@">',
    '<a href="x" title="@">a</a>',
    '<!-- @ -->',
    '<p>a &amp; @</p>',
    '<script>say("@")</script>',
    '<div>x &nbsp;@<br>',
  ],
  svg: ['<g><title>@</title></g>', '<text>@</text>', '<desc>a @</desc>'],
  ts: ['const a = "@";', '// by @', '/* @ */', `const b = \`x $${'{'}y} @\`;`, "f('@');"],
  tsx: [
    'const a = <p>by @</p>;',
    'const b = <Card name="@" />;',
    'const c = <p>{x} @ </p>;',
    'const d = <b title="@">e</b>;',
  ],
  json: ['{"a": "@"}', '["x", "@"]', '{"a": "\\u0041 @"}'],
  yaml: ['a: @', '- @', 'b: "x @"', "c: 'x @'", 'd: |\n  by @\n  more', 'e: [x, @]', '# by @', 'f: >-\n  x\n  @'],
  toml: ['a = "@"', '# by @', 'b = """x\n@"""'],
  csv: ['a,@,b', '"x ""y"" @",z', '@'],
  properties: ['a=@', '# @', 'b: x \\\n  @'],
  po: ['msgid "@"', '# @', 'msgstr ""\n"x "\n"@"'],
  py: ['a = "@"', '# by @', 'b = """x\n@"""'],
  java: ['String a = "@";', '// by @', '/** @ */'],
  css: ['/* @ */', 'a { content: "@"; }'],
  txt: ['by @ today', '@'],
  vue: ['<template><p>by @</p></template>'],
  astro: ['<p>by @ {x}</p>', '<Card title="@" />'],
  svelte: ['<p>{x} @</p>'],
};

const planted = fc.constantFrom(
  'Nordlicht',
  'Halden Gear',
  'Ålesund 7',
  'Müller & Søn'.replace(' & ', ' + '),
  'Ünïcødé Wörks',
);

describe('a text that is planted comes out at its place', () => {
  test.each(Object.entries(SYNTAXES))('in a file of the kind %s', async (kind, lines) => {
    const line = fc.constantFrom(...lines);
    await fc.assert(
      fc.asyncProperty(
        planted,
        fc.array(line, { maxLength: 4 }),
        line,
        fc.array(line, { maxLength: 4 }),
        async (name, before, there, after) => {
          const gap = /md|astro|svelte/.test(kind) ? '\n\n' : '\n';
          const filler = (some: readonly string[]) => some.map((one) => `${one.replace('@', 'Quarry')}${gap}`).join('');
          const text = filler(before) + there.replace('@', name) + gap + filler(after);
          const { passages } = await readContent(`a.${kind}`, Buffer.from(text));
          const places = passages.flatMap(({ text: read, origin }) => {
            const at = read.indexOf(name);
            return at === -1 || !('offsets' in origin) ? [] : [sourceOffset(origin.offsets, at)];
          });
          expect(new Set(places), text).toEqual(new Set([text.indexOf(name)]));
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
