import { emitString } from './strings.ts';
import { type Emit, TextRun } from './text-run.ts';

/** Finds the values of JSON, with or without comments. Keys are none. Broken JSON is read as far as it has strings. */
export function readJson(text: string, emit: Emit): void {
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
      const { end, run } = readQuoted(text, at);
      if (!isKeyEnd(text, end)) run.end('value', (_, value, offsets) => emitString(emit, value, offsets));
      scan.lastIndex = end;
    }
  }
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};

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
): { readonly end: number; readonly run: TextRun } {
  const quote = text.charCodeAt(start);
  const run = new TextRun();
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
  const match = /^(?:u([\da-f]{4})|x([\da-f]{2})|u\{([\da-f]{1,6})\})/i.exec(text.slice(at + 1, at + 10));
  if (match !== null) {
    const point = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16);
    run.put(point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point), at);
    return at + match[0].length;
  }
  const character = ESCAPES[next];
  if (character === undefined) run.copy(text, at + 1, at + 2);
  else run.put(character, at);
  return at + 1;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\n',
  b: ' ',
  f: ' ',
  v: ' ',
  0: '',
  '\n': '',
  '\r': '',
};
