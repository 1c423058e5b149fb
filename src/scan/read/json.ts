import { emitKey, emitString } from './strings.ts';
import { type Emit, TextRun } from './text-run.ts';

/** Finds the values of JSON, with or without comments, and the keys that are words. Broken JSON is read as far as it has strings. */
export const readJson = (text: string, emit: Emit): void => readStrings(text, emit, false);

/** Finds the values of a notebook, in which each line of a text is a string of its own. */
export const readNotebook = (text: string, emit: Emit): void => readStrings(text, emit, true);

function readStrings(text: string, emit: Emit, areLines: boolean): void {
  const scan = /["']|\/\/|\/\*/g;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '//' || mark === '/*') {
      const end = mark === '//' ? endOf(text, '\n', at) : endOf(text, '*/', at + 2);
      const run = new TextRun();
      run.copy(text, at + 2, end);
      run.end('comment', emit);
      scan.lastIndex = Math.max(end, at + 2);
    } else {
      let { end, run } = readQuoted(text, at);
      for (let next = 0; areLines && run.text.endsWith('\n') && next !== -1; ) {
        next = nextLine(text, end);
        if (next !== -1) ({ end, run } = readQuoted(text, next, text.length, run));
      }
      const emitOne = isKeyEnd(text, end) ? emitKey : emitString;
      run.end('value', (_, value, offsets) => emitOne(emit, value, offsets));
      scan.lastIndex = end;
    }
  }
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};

/** Finds the string that follows in a list; -1 where none does. */
function nextLine(text: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.test(text) ? NEXT.lastIndex - 1 : -1;
}
const NEXT = /\s{0,200},\s{0,200}"/y;

function isKeyEnd(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}

/** Reads a quoted string with the escapes that JSON and JavaScript have. `end` is behind the closing quote. */
export function readQuoted(
  text: string,
  start: number,
  limit: number = text.length,
  run: TextRun = new TextRun(),
): { readonly end: number; readonly run: TextRun } {
  const quote = text.charCodeAt(start);
  let from = start + 1;
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    if (code !== BACKSLASH) continue;
    run.copy(text, from, at);
    at = putEscape(run, text, at);
    from = at + 1;
  }
  run.copy(text, from, Math.min(at, limit));
  return { end: at + 1, run };
}

export const BACKSLASH = 0x5c;

/** Appends what an escape stands for, and gives the offset of its last character. */
export function putEscape(run: TextRun, text: string, at: number): number {
  const next = text[at + 1] ?? '';
  const match = NUMBERED.exec(text.slice(at + 1, at + 10));
  if (match !== null) {
    const point = Number.parseInt(match.slice(1).find((digits) => digits !== undefined) ?? '', 16);
    run.put(point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point), at);
    return at + match[0].length;
  }
  const character = ESCAPES[next];
  if (character === undefined) run.copy(text, at + 1, at + 2);
  else run.put(character, at);
  return at + 1;
}

/** Appends what an escape of YAML or TOML stands for. One before a line break takes the indent of the next line, too. */
export function putFoldedEscape(run: TextRun, text: string, at: number): number {
  FOLD.lastIndex = at + 1;
  const fold = FOLD.exec(text);
  if (fold !== null) return at + fold[0].length;
  if (text[at + 1] !== '_') return putEscape(run, text, at);
  run.put('\u00a0', at);
  return at + 1;
}
const FOLD = /[ \t]{0,99}\r?\n\s{0,999}/y;

// YAML, TOML, C and Python have the one of eight digits.
const NUMBERED = /^(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8}))/;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: ' ',
  f: ' ',
  v: ' ',
  0: '',
  '\n': '',
  '\r': '',
};
