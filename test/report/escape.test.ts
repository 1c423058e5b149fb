// One escaping function per kind of output, held to a model of its reader.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cell,
  icsText,
  jsonText,
  logText,
  markdown,
  markdownCode,
  plain,
  workflowProperty,
  xmlDocument,
} from '../../src/report/escape.ts';
import { wrapLine } from '../../src/report/wrap.ts';
import { splitCommands } from '../../src/text/split-commands.ts';
import { ALL_HOSTILE } from '../readers/hostile-texts.ts';
import { obeyedLines } from '../readers/runner.ts';
import { isFormula, spreadsheet } from '../readers/spreadsheet.ts';
import { pageOf, proseOf, references, tagsOf } from '../readers/web-page.ts';

/** Texts of pieces that mean something to a reader, in any order. */
const PIECES = [
  ...[
    '#',
    '##[',
    '[',
    ']',
    '(',
    ')',
    ':',
    '::',
    'error',
    'vso',
    '\n',
    '\r',
    ' ',
    '\t',
    '\u200D',
    '\u001B[31m',
    '=',
    '+',
    '-',
    '@',
  ],
  ...[
    '"',
    "'",
    '`',
    '``',
    '<',
    '>',
    '&',
    '|',
    '*',
    '_',
    '~',
    '!',
    '\\\\',
    '1',
    '.',
    '//',
    'http',
    'www.',
    'a',
    '\u202E',
    '\uFE0F',
    '𝔸',
    '\uD800',
  ],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((list) => list.join(''));
const law = (check: (text: string) => void, numRuns = 1000) => {
  for (const text of ALL_HOSTILE) check(text);
  fc.assert(
    fc.property(pieces, (text) => {
      check(text);
    }),
    { numRuns },
  );
};

describe('a log', () => {
  test('no CI server obeys a line of it', () =>
    law((text) => {
      expect(obeyedLines(logText(text))).toEqual([]);
      expect(obeyedLines(logText(`  ${plain(text)}`))).toEqual([]);
      expect(obeyedLines(xmlDocument(plain(text)))).toEqual([]);
      expect(obeyedLines(jsonText(JSON.stringify(text)))).toEqual([]);
      expect(
        obeyedLines(
          icsText(text)
            .match(/.{1,3}/gsu)
            ?.join('\r\n ') ?? '',
        ),
      ).toEqual([]);
    }));

  test('what is no order is not touched', () => {
    for (const text of ['# heading ## 2', 'a::b', 'a ## b', '#[x]', 'std::vector', 'at 12:30'])
      expect(logText(text)).toBe(text);
  });

  test('a property of a command has no control characters', () =>
    law((text) => expect(workflowProperty(text)).not.toMatch(/[\p{Cc}:,]/u)));
});

test('JSON says the same as before, in letters that are seen', () =>
  law((text) => {
    const written = jsonText(JSON.stringify({ [text]: text }, undefined, 2));
    expect(JSON.parse(written)).toEqual({ [text]: text });
    expect(written.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u,
    );
  }));

test('a cell of a table is one cell, and no formula', () =>
  law((text) => {
    const rows = spreadsheet(`${cell(text)}\tnext\nlast\n`);
    expect(rows.map((row) => row.length)).toEqual([2, 1]);
    expect(rows.flat().filter(isFormula)).toEqual([]);
  }));

test('the model of a spreadsheet has eyes', () => {
  expect(spreadsheet('"=1+1"\ta\n"b\tc\nd\n')).toEqual([['=1+1', 'a'], ['b\tc\nd\n']]);
  expect(['=1', ' +1', '＝1', '@x', '-1'].every(isFormula)).toBe(true);
});

describe('Markdown', () => {
  test('a text has no markup, link, mention or reference', () =>
    law((text) => {
      for (const line of [`- **us** ${markdown(text)}\n`, `- ${markdown(text)}\n`, `#### ${markdown(text)}\n`]) {
        const page = pageOf(line);
        expect([...tagsOf(page)].filter((tag) => !['ul', 'li', 'strong', 'h4', 'p'].includes(tag))).toEqual([]);
        expect(references(proseOf(page))).toEqual([]);
      }
    }, 200));

  test('code is one span of code, and can be copied', () =>
    law((text) => {
      if (plain(text) === '') return;
      const page = pageOf(`- see ${markdownCode(text)}, please\n`);
      const [, code = ''] = page.match(/^<ul>\n<li>see <code>([^<]*)<\/code>, please<\/li>\n<\/ul>\n?$/) ?? [];
      const read = code
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      expect(read).toBe(plain(text));
    }, 200));

  test('the model of a page has eyes', () => {
    expect([...tagsOf(pageOf('[a](http://b.example) <b>c</b> ![d](e)'))].sort()).toEqual(['a', 'b', 'img', 'p']);
    expect([...tagsOf(pageOf('see https://b.example and www.b.example'))]).toContain('a');
    expect(references(proseOf(pageOf('@team and #12, GH-13')))).toEqual(['@t', '#', 'GH-1']);
  });
});

test('what joins letters and pictures stays, and what hides between others is spelt out', () => {
  expect(plain('👩‍💻 ❤️ می‌خواهم')).toBe('👩‍💻 ❤️ می‌خواهم');
  expect(plain('ac\u200Dme \uFE0Fx \u{E0041} \uFDD0')).toBe('ac\\u{200d}me \\u{fe0f}x \\u{e0041} \\u{fdd0}');
});

describe('a command in a line', () => {
  test('is known by its first word, and ends where the prose goes on', () => {
    const commands = (text: string) => splitCommands(text).flatMap((part) => (part.isCommand ? [part.text] : []));
    expect(commands("run: refs check 'a b, (c)'\\''d', or refs doctor; then \"git mv -- a b\"")).toEqual([
      "refs check 'a b, (c)'\\''d'",
      'refs doctor',
      'git mv -- a b',
    ]);
    expect(commands('the schema of refs')).toEqual([]);
  });

  test('parts make the text again', () =>
    law((text) =>
      expect(
        splitCommands(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text),
    ));

  test('is never parted, however long, and everything else is wrapped', () => {
    const command = `refs check 'customers/${'long name '.repeat(20)}.yaml' --fix`;
    const lines = wrapLine(`write what was meant, or run: ${command}, and look at what it did to the file`, 40);
    expect(lines).toContain(`${command},`);
    expect(lines.filter((line) => line.length > 40)).toEqual([`${command},`]);
  });
});

test('what is hidden is spelt out among any letters, however quickly a text is passed', () => {
  // Each character alone, by its Unicode properties.
  const hidden =
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u;
  for (let code = 0; code < 0x1_1000; code += 1) {
    const character = String.fromCodePoint(code);
    const isFolded = /\s/.test(character);
    if (!isFolded) expect(plain(`x${character}y`) !== `x${character}y`).toBe(hidden.test(character));
  }
});
