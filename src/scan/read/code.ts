import { BACKSLASH, putFoldedEscape, readQuoted } from './json.ts';
import { emitKey, emitString } from './strings.ts';
import { type Emit, nextFinder, type TextReader, TextRun } from './text-run.ts';

/** The syntax of a program language, as far as its strings and comments need it. */
interface CodeSyntax {
  /** The marks that begin a comment up to the end of the line. */
  readonly line: readonly string[];
  /** The marks around a comment. */
  readonly block: readonly (readonly [open: string, close: string])[];
  /** The marks around a string; the longer of two that begin alike comes first. */
  readonly strings: readonly string[];
  /** The marks around a string that has no escapes. */
  readonly raw?: readonly string[];
  /** Tells whether a string before `=` or `:` is a key. */
  readonly hasKeys?: boolean;
}

const C_LIKE: CodeSyntax = { line: ['//'], block: [['/*', '*/']], strings: ['"""', '"', "'", '`'] };
const HASH: CodeSyntax = { line: ['#'], block: [], strings: ['"""', "'''", '"', "'", '`'] };
const DASHES: CodeSyntax = { line: ['--'], block: [['/*', '*/']], strings: ['"', "'"] };

/** Makes a reader of the strings and comments of a program language. */
function codeReader(syntax: CodeSyntax): TextReader {
  const marks = [...syntax.block.map(([open]) => open), ...syntax.line, ...syntax.strings];
  const opening = new RegExp(marks.map((mark) => mark.replace(/[*/]/g, '\\$&')).join('|'), 'g');
  return (text, emit) => {
    const scan = new RegExp(opening);
    const nextLine = nextFinder(text, '\n');
    const unclosed = new Map<string, number>();
    for (let match = scan.exec(text); match !== null; match = scan.exec(text))
      scan.lastIndex = readMarked(text, match.index, match[0], { syntax, emit, nextLine, unclosed });
  };
}

interface CodeContext {
  readonly syntax: CodeSyntax;
  readonly emit: Emit;
  /** Finds the end of a line. */
  readonly nextLine: (from: number) => number;
  /** The last offset up to which a quote mark was not closed: a later one of the same kind is not closed there either. */
  readonly unclosed: Map<string, number>;
}

/** Reads what a mark begins, and gives the offset behind it. */
function readMarked(text: string, at: number, mark: string, context: CodeContext): number {
  const { syntax, emit } = context;
  const block = syntax.block.find(([open]) => open === mark);
  if (block !== undefined) return readBlockComment(text, at, block, emit);
  if (syntax.line.includes(mark)) {
    const before = text[at - 1] ?? '\n';
    return mark === '//'
      ? before !== ':' || syntax !== C_LIKE
        ? readLineComments(text, at, mark, emit)
        : at + 2
      : /\s/.test(before)
        ? readLineComments(text, at, mark, emit)
        : at + mark.length;
  }
  if (mark.length === 3) {
    const { run, end } = readLongString(text, at, mark, syntax.raw?.includes(mark) ?? false);
    run.end('text', (_, value, offsets) => emitString(emit, value, offsets));
    return end;
  }
  return readString(text, at, mark, context);
}

interface ReadString {
  readonly run: TextRun;
  readonly end: number;
}

/** Reads a string between marks of three signs, which may go over lines. */
function readLongString(text: string, start: number, mark: string, isRaw: boolean): ReadString {
  const run = new TextRun();
  let from = start + 3;
  let at = from;
  for (; at < text.length && !text.startsWith(mark, at); at += 1) {
    if (isRaw || text.charCodeAt(at) !== BACKSLASH) continue;
    run.copy(text, from, at);
    at = putFoldedEscape(run, text, at);
    from = at + 1;
  }
  run.copy(text, from, at);
  return { run, end: at + 3 };
}

/** Reads a string on one line, without escapes. */
function readRawString(text: string, start: number, mark: string): ReadString {
  const run = new TextRun();
  const end = indexOrEnd(text, mark, start + 1);
  run.copy(text, start + 1, end);
  return { run, end: end + 1 };
}

function readString(text: string, at: number, mark: string, { syntax, emit, nextLine, unclosed }: CodeContext): number {
  const found = mark === '`' ? -1 : nextLine(at);
  const limit = found === -1 ? text.length : found;
  if (unclosed.get(mark) === limit) return at + 1;
  const isRaw = syntax.raw?.includes(mark) ?? false;
  const { end, run } = isRaw ? readRawString(text, at, mark) : readQuoted(text, at, limit);
  if (end > limit) {
    unclosed.set(mark, limit);
    return at + 1;
  }
  const isKey = syntax.hasKeys === true && /^\s{0,20}[=:]/.test(text.slice(end, end + 22));
  const emitOne = isKey ? emitKey : emitString;
  if (!IMPORT_BEFORE.test(text.slice(Math.max(0, at - 40), at)))
    run.end('value', (_, value, offsets) => emitOne(emit, value, offsets));
  return end;
}

const IMPORT_BEFORE = /(?:^|[\s#])(?:import|require|require_relative|include|include_once|use|package|module)[\s(<]+$/;

const indexOrEnd = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};

/** Reads a comment up to its closing mark, and gives the offset behind it. The stars before its lines go. */
export function readBlockComment(
  text: string,
  at: number,
  [open, close]: readonly [open: string, close: string],
  emit: Emit,
): number {
  const end = indexOrEnd(text, close, at + open.length);
  const run = new TextRun();
  let from = at + open.length;
  while (from < end) {
    const lineEnd = Math.min(indexOrEnd(text, '\n', from) + 1, end);
    const [lead = ''] = /^[ \t]*\*{1,3}/.exec(text.slice(from, Math.min(lineEnd, from + 200))) ?? [];
    run.copy(text, from + lead.length, lineEnd);
    from = lineEnd;
  }
  run.end('comment', emit);
  return end + close.length;
}

/** Reads comments on lines in a row, and gives the offset behind them. */
export function readLineComments(text: string, start: number, mark: string, emit: Emit): number {
  const run = new TextRun();
  let at = start;
  for (;;) {
    while (text.startsWith(mark[0] ?? '', at)) at += 1;
    const end = indexOrEnd(text, '\n', at);
    run.copy(text, at, Math.min(end + 1, text.length));
    at = end;
    let next = end + 1;
    while (text[next] === ' ' || text[next] === '\t') next += 1;
    if (next >= text.length || !text.startsWith(mark, next)) break;
    at = next;
  }
  run.end('comment', emit);
  return at;
}

/** Finds the comments, strings and addresses of a style sheet. */
export function readCss(text: string, emit: Emit): void {
  const nextLine = nextFinder(text, '\n');
  const scan = /\/\*|["']|url\(\s*(?=[^"'\s])/gi;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const at = match.index;
    if (match[0] === '/*') scan.lastIndex = readBlockComment(text, at, ['/*', '*/'], emit);
    else if (match[0].length > 1) {
      const from = at + match[0].length;
      const end = indexOrEnd(text, ')', from);
      const run = new TextRun();
      run.copy(text, from, end);
      run.end('address', emit);
      scan.lastIndex = end;
    } else {
      const lineEnd = nextLine(at);
      const { end, run } = readQuoted(text, at, lineEnd === -1 ? text.length : lineEnd);
      const isUrl = /url\(\s*$/i.test(text.slice(Math.max(0, at - 8), at));
      run.end(
        'value',
        isUrl
          ? (_, value, offsets) => emit('address', value, offsets)
          : (_, value, offsets) => emitString(emit, value, offsets),
      );
      scan.lastIndex = Math.max(end, at + 1);
    }
  }
}

export const readToml: TextReader = codeReader({
  ...HASH,
  strings: ['"""', "'''", '"', "'"],
  raw: ["'''", "'"],
  hasKeys: true,
});
export const readCLike: TextReader = codeReader(C_LIKE);
export const readHashCode: TextReader = codeReader(HASH);
export const readDashCode: TextReader = codeReader(DASHES);
/** Finds the texts of a `.strings` file of Apple's. */
export const readAppleStrings: TextReader = codeReader({ ...C_LIKE, strings: ['"'], hasKeys: true });
