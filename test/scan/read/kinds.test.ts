import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';

const read = async (file: string, text: string): Promise<readonly string[]> =>
  (await readContent(file, Buffer.from(text))).passages.slice(1).map(({ role, text: read }) => `${role}: ${read}`);

describe('what a reader sees', () => {
  test.each([
    ['emphasis', 'a.md', 'By **Nord**licht and _Halden_', ['text: By Nordlicht and Halden']],
    [
      'a link',
      'a.md',
      'See [Halden](https://halden.example/a "Its site").',
      ['value: Halden', 'address: https://halden.example/a', 'value: Its site', 'text: See Halden.'],
    ],
    ['an image', 'a.md', '![Logo of Halden](img/halden.svg)', ['value: Logo of Halden', 'address: img/halden.svg']],
    ['a name over a quoted line break', 'a.md', '> with Halden\n> Gear today', ['text: with Halden\nGear today']],
    ['inline elements', 'a.html', '<p>Nord<b>li&shy;cht</b> a&nbsp;b</p><p>c</p>', ['text: Nordlicht a b', 'text: c']],
    ['attributes', 'a.html', '<img alt="Halden" src="h.svg" class="row">', ['value: Halden', 'address: h.svg']],
    ['keys', 'a.json', '{"Halden": "Gear \\u0041"}', ['value: Gear A']],
    [
      'YAML',
      'a.yaml',
      '# note\nHalden: Gear # why\nmore:\n  - |\n    two\n    lines\n',
      ['comment: note', 'value: Gear', 'comment: why', 'text: two\nlines'],
    ],
    [
      'JSX',
      'a.tsx',
      'import Halden from "halden";\nconst a = <p className="x">By <b>Nord</b>licht {halden}</p>;',
      ['value: By Nordlicht \uFFFC'],
    ],
    [
      'strings and comments',
      'a.ts',
      `// said\nconst halden = { "key": \`by $${'{'}halden} and\` };`,
      ['comment: said', 'value: by \uFFFC and'],
    ],
    [
      'cells',
      'a.csv',
      'name,say\n"Halden ""Gear""",x y\n',
      ['value: name', 'value: say', 'value: Halden "Gear"', 'value: x y'],
    ],
  ])('%s', async (_, file, text, expected) => {
    expect(await read(file, text)).toEqual(expected);
  });
});
