// The ways in which formats write the letters of a text, so that its readers see that text.

/** Gives a whole number from 0 up to a bound, without it. */
export type Choose = (bound: number) => number;

/** Makes a choice that is the same for the same seed. */
export function chooser(seed: number): Choose {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % bound;
  };
}

/** Writes a text as a format does. */
export type Encoding = (text: string, choose: Choose) => string;

const oneOf = <One>(choose: Choose, ...ways: readonly [One, ...One[]]): One => ways[choose(ways.length)] ?? ways[0];

const hex = (letter: string, length: number): string => (letter.codePointAt(0) ?? 0).toString(16).padStart(length, '0');

/** Writes each letter by a function, most of them as they are. */
const eachLetter = (text: string, choose: Choose, write: (letter: string) => string): string =>
  Array.from(text, (letter) => (/[\u00a0\u00ad"'\\&<>]/.test(letter) || choose(6) === 0 ? write(letter) : letter)).join(
    '',
  );

const withBreak = (text: string, lineBreak: string): string => text.replaceAll('\n', lineBreak);

/** A text that holds no line break, and no letters of its own for anything. */
export const plain: Encoding = (text) => withBreak(text, ' ');

/** A text in a font for code, in which a word without a capital is an identifier. */
export const code: Encoding = (text) => plain(text.replace(/^z/, 'Z'), () => 0);

/** A text of lines. */
export const lines: Encoding = (text, choose) => withBreak(text, oneOf(choose, '\n', '\r\n', '\n   '));

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\u00ad': '&shy;',
  é: '&eacute;',
  ø: '&oslash;',
  ü: '&uuml;',
};

const numbered = (letter: string, choose: Choose): string =>
  oneOf(
    choose,
    `&#${letter.codePointAt(0)};`,
    `&#x${hex(letter, 1)};`,
    `&#X${hex(letter, 4).toUpperCase()};`.replace('X', 'x'),
  );

/** The text of an element or attribute of XML. */
export const xml: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) =>
      /[&<>"]/.test(letter) ? (NAMED[letter] ?? letter) : oneOf(choose, letter, numbered(letter, choose)),
    ),
    oneOf(choose, '\n', '\n    ', '&#10;'),
  );

/** The value of an attribute of HTML. */
export const attribute: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) =>
      oneOf(choose, NAMED[letter] ?? numbered(letter, choose), numbered(letter, choose)),
    ),
    oneOf(choose, ' ', '\n'),
  );

/** The text of an element of HTML. */
export const html: Encoding = (text, choose) =>
  attribute(text, choose).replaceAll('\n', oneOf(choose, '\n', '\n    ', '<br>', '<br/>\n', '<br />'));

/** The text of an element whose words are in part within others. */
export const marked: Encoding = (text, choose) => {
  const at = 2 + choose(3);
  return /^[A-Za-z]{6}/.test(text)
    ? `${text.slice(0, at)}<b>${text.slice(at, at + 1)}</b>${html(text.slice(at + 1), choose)}`
    : html(text, choose);
};

const escapedBreak = (choose: Choose): string => oneOf(choose, '\\n', '\\r\\n');

/** A string of JSON. */
export const json: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) => (letter === '"' || letter === '\\' ? `\\${letter}` : `\\u${hex(letter, 4)}`)),
    escapedBreak(choose),
  );

/** A string of JavaScript between double quotes. */
export const script: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) =>
      oneOf(choose, `\\u${hex(letter, 4)}`, `\\u{${hex(letter, 2)}}`, letter === '"' ? '\\"' : letter),
    ),
    escapedBreak(choose),
  );

/** A value of YAML between double quotes, which may go over lines. */
export const yamlDouble: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) =>
      letter === '\u00a0'
        ? oneOf(choose, '\\_', letter)
        : oneOf(choose, `\\u${hex(letter, 4)}`, `\\U${hex(letter, 8)}`, letter === '"' ? '\\"' : letter),
    ),
    oneOf(choose, '\\n', '\n    ', ' \\\n    '),
  );

/** A value of YAML without quotes or between single ones, which may go over lines. */
export const yamlPlain: Encoding = (text, choose) => withBreak(text, oneOf(choose, ' ', '\n    '));

/** A string of TOML between double quotes. */
export const toml: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) => oneOf(choose, `\\u${hex(letter, 4)}`, `\\U${hex(letter, 8)}`, letter)),
    '\\n',
  );

/** A string of TOML between three double quotes. */
export const tomlLines: Encoding = (text, choose) => {
  const [first = '', ...rest] = text.split('\n');
  return [toml(first, choose), ...rest.map((line) => toml(line, choose))].join(oneOf(choose, '\n', ' \\\n    '));
};

/** A cell of a table between double quotes. */
export const cell: Encoding = (text) => text.replaceAll('"', '""');

/** A value of a file of Java's properties. */
export const properties: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) => `\\u${hex(letter, 4)}`),
    oneOf(choose, ' \\\n    ', '\\n'),
  );

/** A message of gettext, which may go over lines. */
export const message: Encoding = (text, choose) => withBreak(text, oneOf(choose, '\\n', ' "\n"', '\\n"\n"'));

/** A line of a notebook's cell. */
export const notebook: Encoding = (text, choose) => {
  const [first = '', ...rest] = text.split('\n');
  return [first, ...rest].map((line) => json(line, choose)).join('\\n",\n   "');
};

/** Prose of Markdown. */
export const markdown: Encoding = (text, choose) =>
  withBreak(
    eachLetter(text, choose, (letter) => oneOf(choose, letter, letter, NAMED[letter] ?? letter)),
    oneOf(choose, '\n', '  \n', '\\\n', '<br>', '<br/>'),
  );

/** Prose of AsciiDoc. */
export const asciiDoc: Encoding = (text, choose) =>
  withBreak(text.replaceAll('\u00a0', oneOf(choose, '{nbsp}', '&#160;', '\u00a0')), oneOf(choose, '\n', ' +\n'));

/** Text of JSX. */
export const jsx: Encoding = (text, choose) => {
  const lineBreak = oneOf(choose, '\n      ', "{' '}\n      ", '<br />', '<br/>\n      ');
  return text
    .split('\n')
    .map((line) => attribute(line, choose))
    .join(lineBreak);
};

/** The lines of a message in quoted-printable. */
export const quotedPrintable: Encoding = (text, choose) => {
  const bytes = [...Buffer.from(text.replaceAll('\n', '\r\n'))].map((byte) => {
    const letter = String.fromCharCode(byte);
    const isSafe = /[\r\n]/.test(letter) || (byte > 0x20 && byte < 0x7f && letter !== '=' && choose(8) > 0);
    return isSafe ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const at = choose(bytes.length);
  return [...bytes.slice(0, at), at > 0 ? '=\r\n' : '', ...bytes.slice(at)].join('');
};

/** A text in base64, in lines. */
export const base64: Encoding = (text) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{16})/g, '$1\r\n');
