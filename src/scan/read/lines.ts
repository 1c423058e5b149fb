import { BACKSLASH, putEscape } from './json.ts';
import { emitString } from './strings.ts';
import { type Emit, TextRun } from './text-run.ts';

/** Finds the values of lines of the form `key = value` or `key: value`: .properties, .ini and .env. */
export function readKeyedLines(text: string, emit: Emit): void {
  for (let at = 0; at < text.length; ) {
    const end = indexOrEnd(text, '\n', at);
    at = readKeyedLine(text, at, { end, emit }) + 1;
  }
}

function readKeyedLine(
  text: string,
  start: number,
  { end, emit }: { readonly end: number; readonly emit: Emit },
): number {
  let at = start;
  while (at < end && /\s/.test(text[at] ?? '')) at += 1;
  const run = new TextRun();
  const sign = text[at] ?? '';
  if (/[#;!]/.test(sign) && at < end) {
    run.copy(text, at + 1, end);
    run.end('comment', emit);
    return end;
  }
  if (sign === '[') return end;
  const key = at;
  while (at < end && !/[=:]/.test(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  // A line without a sign is a key and its value with a blank between them, or an item of a list.
  at = at >= end ? key : at + 1;
  while (at < end && /[ \t]/.test(text[at] ?? '')) at += 1;
  let lineEnd = end;
  let from = at;
  for (; at < lineEnd; at += 1) {
    if (text[at] !== '\\') continue;
    run.copy(text, from, at);
    const [, hex] = /^u([\da-fA-F]{4})/.exec(text.slice(at + 1, at + 6)) ?? [];
    if (hex !== undefined) run.put(String.fromCharCode(Number.parseInt(hex, 16)), at);
    else if (/[\r\n]/.test(text[at + 1] ?? '')) {
      lineEnd = indexOrEnd(text, '\n', indexOrEnd(text, '\n', at) + 1);
      at = indexOrEnd(text, '\n', at);
      while (/[ \t]/.test(text[at + 1] ?? '')) at += 1;
      from = at + 1;
      continue;
    } else run.put(text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? ''), at + 1);
    at += hex === undefined ? 1 : 5;
    from = at + 1;
  }
  run.copy(text, from, lineEnd);
  run.end('value', (_, value, offsets) => {
    const [, , inner] = /^(["'])(.*)\1\s*$/s.exec(value) ?? [];
    if (inner === undefined) emitString(emit, value, offsets);
    else
      emitString(
        emit,
        inner,
        offsets.map(([passage, source], index) =>
          index === 0 ? ([0, source + 1] as const) : ([passage - 1, source] as const),
        ),
      );
  });
  return lineEnd;
}

/** Finds the cells of a table, whose cells may be quoted. */
export function readTable(text: string, emit: Emit, delimiter: string = likelyDelimiter(text)): void {
  const end = (run: TextRun) => run.end('value', (_, value, offsets) => emitString(emit, value, offsets));
  for (let at = 0; at < text.length; at += 1) {
    const run = new TextRun();
    if (text[at] === '"') {
      let from = at + 1;
      for (;;) {
        at = indexOrEnd(text, '"', from);
        if (text[at + 1] !== '"') break;
        run.copy(text, from, at + 1);
        from = at + 2;
        at += 2;
      }
      run.copy(text, from, at);
      at += 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    run.copy(text, from, at);
    end(run);
  }
}

function likelyDelimiter(text: string): string {
  const line = text.slice(0, Math.min(indexOrEnd(text, '\n', 0), 4096));
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Finds the messages of a gettext file: strings on lines in a row are one. */
export function readMessages(text: string, emit: Emit): void {
  const scan = /^[ \t]*(?:#(.*)|((?:msg\w+(?:\[\d+\])?[ \t]+)?)"((?:[^"\\\n]|\\.)*)")/gm;
  let run = new TextRun();
  const end = () => {
    run.end('value', (_, value, offsets) => emitString(emit, value, offsets));
    run = new TextRun();
  };
  for (const match of text.matchAll(scan)) {
    const [whole, comment, keyword = '', value = ''] = match;
    if (comment !== undefined || keyword !== '') end();
    const at = match.index + whole.length - (comment?.length ?? value.length + 1);
    if (comment === undefined) copyUnescaped(run, text, at, at + value.length);
    else {
      const line = new TextRun();
      line.copy(text, at, at + comment.length);
      line.end('comment', emit);
    }
  }
  end();
}

/** Appends a piece of the source with its escapes undone. */
function copyUnescaped(run: TextRun, text: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== BACKSLASH) continue;
    run.copy(text, from, at);
    at = putEscape(run, text, at);
    from = at + 1;
  }
  run.copy(text, from, end);
}

/** Finds the paragraphs of a text without markup. */
export function readPlain(text: string, emit: Emit): void {
  const run = new TextRun();
  for (let at = 0; at < text.length; ) {
    const end = indexOrEnd(text, '\n\n', at);
    run.copy(text, at, end);
    run.end('text', emit);
    at = end + 1;
  }
}

const indexOrEnd = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};
