import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { openPresentation, pack, textDocument, workbook } from './office-files.ts';

const read = async (file: string, text: string): Promise<readonly string[]> =>
  (await readContent(file, Buffer.from(text))).passages.slice(1).map(({ role, text: read }) => `${role}: ${read}`);

describe('what a reader sees', () => {
  test.each([
    ['emphasis of a sentence', 'a.md', '_We asked Halden._', ['text: We asked Halden.']],
    ['emphasis', 'a.md', 'By **Nord**licht and _Halden_', ['text: By Nordlicht and Halden']],
    [
      'a link',
      'a.md',
      'See [Halden](https://halden.example/a "Its site").',
      ['value: Halden', 'address: https://halden.example/a', 'value: Its site', 'text: See Halden.'],
    ],
    ['a footnote', 'a.md', 'By us[^a].\n\n[^a]: Halden Gear', ['text: By us[^a.', 'text: ^a: Halden Gear']],
    [
      'a definition',
      'a.md',
      '[a]: /x.png "Halden"\n[b]: <y.png>\n',
      ['address: /x.png', 'value: Halden', 'address: y.png', 'text: a\nb'],
    ],
    ['a colon behind brackets', 'a.md', 'So [they]: Halden Gear', ['text: So they: Halden Gear']],
    ['an abbreviation', 'a.md', '*[HG]: Halden', ['text: HG: Halden']],
    ['the title of a directive', 'a.md', ':::note[Halden Gear]', ['text: :::note[Halden Gear']],
    ['an image', 'a.md', '![Logo of Halden](img/halden.svg)', ['value: Logo of Halden', 'address: img/halden.svg']],
    ['a name over a quoted line break', 'a.md', '> with Halden\n> Gear today', ['text: with Halden\nGear today']],
    ['inline elements', 'a.html', '<p>Nord<b>li&shy;cht</b> a&nbsp;b</p><p>c</p>', ['text: Nordlicht a b', 'text: c']],
    ['attributes', 'a.html', '<img alt="Halden" src="h.svg" class="row">', ['value: Halden', 'address: h.svg']],
    ['keys', 'a.json', '{"Halden": "Gear \\u0041"}', ['value: Gear A']],
    ['keys that are words', 'a.json', '{"halden-gear": {"Halden G\\u0065ar": 1}}', ['text: Halden Gear']],
    [
      'keys that are words',
      'a.yaml',
      'Halden Gear:\n  a.b: cd\n"Halden\\tAG": { Halden SE: 1, halden: 2, \'A & B\': 3}\n',
      ['text: Halden Gear', 'value: cd', 'text: Halden\tAG', 'text: Halden SE', 'text: A & B'],
    ],
    [
      'YAML that goes on below its key',
      'a.yaml',
      'a:\n  by Halden\n  Gear\nb: cd\n- ef\n- gh\n---\nij: kl\n',
      ['text: by Halden\nGear', 'value: cd', 'value: ef', 'value: gh', 'value: kl'],
    ],
    ['keys that are words', 'a.toml', '"Halden Gear" = 1\nhalden = 2', ['text: Halden Gear']],
    ['properties that are words', 'a.ts', 'a["halden"] = b["Halden Gear"]', ['text: Halden Gear']],
    ['keys that are words', 'a.ts', 'a = { "halden/a": 1, \'Halden Gear\': 2 }', ['text: Halden Gear']],
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

describe('a text in another character set', () => {
  const text = 'name,note\nNordlicht,\nSolarwerk,good\n';
  test.each([
    ['UTF-16 without a mark', 'a.csv', Buffer.from(text, 'utf16le')],
    ['UTF-16 of the other order', 'a.csv', Buffer.from(text, 'utf16le').swap16()],
    ['zeros between its letters', 'a.csv', Buffer.from(text.replace('licht', '\0licht'))],
    ['Latin-1', 'a.csv', Buffer.from(text, 'latin1')],
  ])('with %s', async (_, file, bytes) => {
    const { passages } = await readContent(file, bytes);
    expect(passages.map((passage) => passage.text)).toContain('Nordlicht');
  });

  test('that a page names is read in that', async () => {
    const start = Buffer.from('<meta charset="shift_jis"><p>');
    const page = Buffer.concat([start, Buffer.from([0x93, 0x8c, 0x8e, 0xc5])]);
    expect((await readContent('a.html', page)).passages.at(-1)?.text).toBe('東芝');
  });

  test('of no kind of text, with zeros, is none', async () => {
    expect((await readContent('a.bin', Buffer.from('Nordlicht\0'))).passages).toHaveLength(1);
  });
});

describe('a file whose name says another kind, or none', () => {
  test.each(['draft.md', 'noext', 'a.bin'])('is an office file by its bytes: %s', async (file) => {
    const open = { mimetype: 'application/vnd.oasis.opendocument.presentation', ...openPresentation };
    for (const parts of [pack(textDocument), pack(workbook), pack(open, 0)]) {
      const [named, unnamed] = [await readContent('a.docx', parts), await readContent(file, parts)];
      expect(unnamed.passages.length).toBeGreaterThan(1);
      expect(unnamed.passages.slice(1)).toEqual(named.passages.slice(1));
    }
  });

  test('is a PDF by its bytes, also one that cannot be read', async () => {
    expect((await readContent('draft.md', Buffer.from('%PDF-1.7 and no more'))).unread).toMatch('no PDF');
    expect((await readContent('logo.ai', Buffer.from('%PDF-1.7 and no more'))).unread).toBeUndefined();
  });

  test('is no office file where it is another archive', async () => {
    const archive = pack({ '[Content_Types].xml': '<Types/>', 'lib/a.dll': 'x' });
    expect(await readContent('a.nupkg', archive)).toMatchObject({ passages: [{ role: 'file' }], images: [] });
    expect((await readContent('a.nupkg', archive)).unread).toBeUndefined();
  });
});

describe('a message', () => {
  const message = (...lines: readonly string[]) => readContent('a.eml', Buffer.from(lines.join('\r\n')));

  test('has words in its headers, also encoded ones', async () => {
    const { passages } = await message(
      'From: =?utf-8?q?J=C3=B6rg?= <j@x.example>',
      'Subject: =?utf-8?b?TsO8cm1lcg==?=',
      ' Werk',
      '',
      'hi',
    );
    expect(passages.map((passage) => passage.text)).toEqual(['a.eml', 'Jörg <j@x.example>', 'Nürmer\nWerk', 'hi']);
  });

  test('has files with it, each read as what it is, at the line where it begins', async () => {
    const { passages, images } = await message(
      'Content-Type: multipart/mixed; boundary=zz',
      '',
      '--zz',
      'Content-Disposition: attachment; filename="list.csv"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('x,Nordlicht').toString('base64'),
      '--zz',
      'Content-Type: image/png; name="logo of halden.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--zz--',
    );
    expect(passages.at(-2)).toMatchObject({ text: 'Nordlicht', origin: { line: 7, part: 'attached list.csv' } });
    expect(passages.at(-1)).toMatchObject({ text: 'logo of halden.png', role: 'address' });
    expect(images).toMatchObject([{ line: 12, part: 'attached logo of halden.png' }]);
  });

  test.each([
    [
      'parts without end',
      'Content-Type: message/rfc822\n\n'.repeat(20),
      'it has more than 1,000 parts, or parts in parts without end',
    ],
    [
      'more files than anybody attaches',
      `Content-Type: multipart/mixed; boundary=z\n\n${'--z\nContent-Type: image/png\n\nA\n'.repeat(101)}--z--`,
      'more than 100 files are attached to it',
    ],
    [
      'a file that cannot be read',
      'Content-Type: application/pdf; name=a.pdf\n\nA',
      'of the attached file a.pdf: it is broken, or no PDF',
    ],
  ])('with %s says so', async (_, text, unread) => {
    expect((await readContent('a.eml', Buffer.from(text))).unread).toBe(unread);
  });
});
