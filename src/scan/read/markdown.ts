import { readToml } from './code.ts';
import { readFragment } from './html.ts';
import { readPlain } from './lines.ts';
import { readElements, readScript } from './script.ts';
import { isAddress } from './strings.ts';
import { readTags } from './template.ts';
import { type Emit, nextFinder, remapped, shifted, TextRun } from './text-run.ts';
import { readYaml } from './yaml.ts';

/** Finds the passages of Markdown. */
export function readMarkdown(text: string, emit: Emit): void {
  readTags(text, emit);
  readBlocks(text, emit, false);
}

/** Finds the passages of Markdown with imports and elements. */
export const readMdx = (text: string, emit: Emit): void => readBlocks(text, emit, true);

function readBlocks(text: string, emit: Emit, isMdx: boolean): void {
  let at = readFrontMatter(text, emit);
  const block = new Block(text, emit, isMdx);
  while (at < text.length) {
    const lineEnd = indexOrEnd(text, '\n', at);
    const [lead = ''] = LEAD.exec(text.slice(at, Math.min(lineEnd, at + MAX_LEAD))) ?? [];
    const from = at + lead.length;
    const rest = text.slice(from, Math.min(lineEnd, from + 40));
    const fence = /^(`{3,}|~{3,})/.exec(rest);
    if (fence !== null) {
      block.end();
      at = readFence(text, { from: lineEnd + 1, mark: fence[1] ?? '', info: text.slice(from, lineEnd) }, emit);
      continue;
    }
    if (isMdx && /^(?:import|export)\s/.test(rest) && lead === '') {
      block.end();
      const end = indexOrEnd(text, '\n\n', at);
      readScript(text.slice(at, end), shifted(emit, at), { hasElements: true });
      at = end + 1;
      continue;
    }
    if (rest.trim() === '') block.end();
    else if (/^#{1,6}\s/.test(rest)) {
      block.end();
      block.add(from + (/^#+\s+/.exec(rest)?.[0].length ?? 0), lineEnd);
      block.end('value');
    } else if (/^(?:=+|-+)\s*$/.test(rest) && block.lines === 1) block.end('value');
    else {
      if (/[-*+\d]/.test(lead)) block.end();
      block.add(from, lineEnd, /[-*+\d]/.test(lead));
    }
    at = lineEnd + 1;
  }
  block.end();
}

const MAX_LEAD = 200;
const LEAD = /^[ \t]*(?:(?:>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)[ \t]*)*/;

/** The lines of a paragraph, a list item or a table. */
class Block {
  readonly #source: string;
  readonly #emit: Emit;
  readonly #isMdx: boolean;
  #run = new TextRun();
  #isItem = false;
  lines = 0;

  constructor(source: string, emit: Emit, isMdx: boolean) {
    this.#source = source;
    this.#emit = emit;
    this.#isMdx = isMdx;
  }

  add(from: number, end: number, isItem = false): void {
    if (this.lines > 0) this.#run.put('\n', from - 1);
    else this.#isItem = isItem;
    this.#run.copy(this.#source, from, this.#source[end - 1] === '\r' ? end - 1 : end);
    this.lines += 1;
  }

  end(role: 'text' | 'value' = this.#isItem && this.lines === 1 ? 'value' : 'text'): void {
    const isTable = this.lines > 1;
    this.lines = 0;
    this.#run.end(role, (_, text, offsets) => {
      const emit = remapped(this.#emit, offsets);
      // Marks of prose may stand in the expressions of its elements. Some sites read MDX from files that say `.md`.
      if ((this.#isMdx ? EXPRESSION : COMPONENT).test(text)) readElements(text, emit);
      if (isTable && TABLE.test(text)) readRows(text, emit);
      else readInline(text, role, emit);
    });
  }
}

/** An expression that may hold a text. */
const EXPRESSION = /=\{|\{\s{0,20}["'`]/;
/** A component with such an expression. */
const COMPONENT = /<[A-Z][\w.]*\s[^<>]{0,4000}?=\{\s{0,20}["'`]/;

const TABLE = /^[^\n|]*\|[^\n]*\n[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/m;

function readRows(text: string, emit: Emit): void {
  for (let at = 0; at < text.length; at += 1) {
    const from = at;
    while (at < text.length && text[at] !== '|' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
    const cell = text.slice(from, at);
    if (!/^[\s:-]*$/.test(cell)) readInline(cell, 'value', shifted(emit, from));
  }
}

function readFence(
  text: string,
  { from, mark, info }: { readonly from: number; readonly mark: string; readonly info: string },
  emit: Emit,
): number {
  let at = from;
  while (at < text.length) {
    const lineEnd = indexOrEnd(text, '\n', at);
    const line = text.slice(at, Math.min(lineEnd, at + MAX_LEAD)).replace(/^[\s>]*/, '');
    if (line.startsWith(mark) && /^(?:`+|~+)\s*$/.test(line)) {
      readCode(text.slice(from, at), info, shifted(emit, from));
      return lineEnd + 1;
    }
    at = lineEnd + 1;
  }
  readCode(text.slice(from), info, shifted(emit, from));
  return text.length;
}

function readCode(text: string, info: string, emit: Emit): void {
  const [, language = ''] = /^\W*(\w*)/.exec(info) ?? [];
  if (/^(?:js|javascript|ts|typescript|jsx|tsx|java|kotlin|go|rust|c|cpp|cs|csharp)$/.test(language))
    readScript(text, emit, { hasElements: /^[jt]sx$/.test(language) });
  else if (/^ya?ml$/.test(language)) readYaml(text, emit);
  else readPlain(text, emit);
}

/** Reads YAML or TOML before the text, and gives the offset behind it. */
export function readFrontMatter(text: string, emit: Emit): number {
  const mark = text.slice(0, 3);
  if (mark !== '---' && mark !== '+++') return 0;
  const start = indexOrEnd(text, '\n', 0) + 1;
  if (text.slice(3, start).trim() !== '') return 0;
  const close = new RegExp(`^${mark === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*\\r?$`, 'gm');
  close.lastIndex = start;
  const end = close.exec(text);
  if (end === null) return 0;
  const matter = text.slice(start, end.index);
  (mark === '---' ? readYaml : readToml)(matter, shifted(emit, start));
  return end.index + end[0].length;
}

/** Reads the marks within a paragraph: emphasis, code, links, images, escapes; then its tags and entities. */
export function readInline(text: string, role: 'text' | 'value', emit: Emit): void {
  const run = new TextRun();
  let from = 0;
  const drop = (at: number, end: number) => {
    run.copy(text, from, at);
    from = end;
  };
  const closing = nextFinder(text, ']');
  const marks = /\\(?:[!-/:-@[-`{-~]|(?=\r?\n))|`+|\*+|~~|_+|!?\[|\]|</g;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const at = match.index;
    const mark = match[0];
    const end = at + mark.length;
    if (mark[0] === '\\') drop(at, at + 1);
    else if (mark[0] === '`') marks.lastIndex = readCodeSpan(text, { at, mark, drop, emit, run });
    else if (mark[0] === '*' || mark === '~~' || mark[0] === '_') {
      const isWithin = mark[0] === '_' && isWord(text[at - 1]) && isWord(text[end]);
      if (!isWithin && /\S/.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) drop(at, end);
    } else if (mark === '![') marks.lastIndex = readImage(text, { at, close: closing(at), drop, emit });
    else if (mark === '[') marks.lastIndex = readBracket(text, { at, close: closing(at), drop, emit });
    else if (mark === ']') marks.lastIndex = readTarget(text, at, drop, emit);
    else if (mark === '<') {
      const [, address] = /^<([a-z][a-z\d+.-]+:[^\s<>]*)>/i.exec(text.slice(at, at + 2048)) ?? [];
      if (address !== undefined) {
        drop(at, end);
        run.copy(text, from, end + address.length);
        from = end + address.length + 1;
        marks.lastIndex = from;
      }
    }
  }
  run.copy(text, from, text.length);
  run.end(role, (_, inner, offsets) => {
    if (/[<&]/.test(inner)) readFragment(inner, role, remapped(emit, offsets));
    else emit(role, inner, offsets);
  });
}

/** Reads the begin of a link or a note, and gives the offset behind it. */
function readBracket(
  text: string,
  { at, close, drop, emit }: Pick<InlinePart, 'at' | 'drop' | 'emit'> & { readonly close: number },
): number {
  // The number of a note is no part of a name before it.
  const note = /^\[\^?\d{1,3}\](?![(:[])/.exec(text.slice(at, at + 8))?.[0];
  if (note !== undefined) {
    drop(at, at + note.length);
    return at + note.length;
  }
  emitLinkText(text, { at: at + 1, close, emit });
  // The name of a directive is no part of its title: `:::note[Halden Gear]`.
  if (!isWord(text[at - 1]) || isLinkEnd(text, close)) drop(at, at + 1);
  return at + 1;
}

/** Hands over the text of a link within other text, which may be a name alone. */
function emitLinkText(
  text: string,
  { at, close, emit }: { readonly at: number; readonly close: number; readonly emit: Emit },
): void {
  if (close - at > MAX_LINK_TEXT || !isLinkEnd(text, close)) return;
  const inner = text.slice(at, close);
  if (!/[[\]<&!`\\]/.test(inner)) emit('value', inner, [[0, at]]);
}
const isLinkEnd = (text: string, close: number): boolean =>
  close !== -1 && /^\][([]/.test(text.slice(close, close + 2));

/** The longest text of a link that may be a name. */
const MAX_LINK_TEXT = 60;

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

interface InlinePart {
  readonly at: number;
  readonly mark: string;
  readonly drop: (at: number, end: number) => void;
  readonly emit: Emit;
  readonly run: TextRun;
}

/** The longest code span. */
const MAX_CODE_LENGTH = 2000;

/** Reads a code span: its marks go, and so does what is an identifier or a path. */
function readCodeSpan(text: string, { at, mark, drop, emit, run }: InlinePart): number {
  const start = at + mark.length;
  const close = text.slice(start, start + MAX_CODE_LENGTH).indexOf(mark);
  if (close === -1) return start;
  const code = text.slice(start, start + close);
  const end = start + close + mark.length;
  if (/\s/.test(code.trim()) || (/^[\p{Lu}\p{Lo}]/u.test(code) && !/[.()$:/\\=_<>]/.test(code))) {
    drop(at, start);
    drop(start + close, end);
    return end;
  }
  if (isAddress(code) || /^[\w-]+(?:\.[\w-]+)+$/.test(code)) emit('address', code, [[0, start]]);
  drop(at, end);
  run.put('\uFFFC', at);
  return end;
}

/** The longest alt text of an image. */
const MAX_ALT_LENGTH = 1000;

/** Reads an image, and gives the offset behind it. */
function readImage(
  text: string,
  { at, close, drop, emit }: Pick<InlinePart, 'at' | 'drop' | 'emit'> & { readonly close: number },
): number {
  if (close === -1 || close - at > MAX_ALT_LENGTH) return at + 2;
  readInline(text.slice(at + 2, close), 'value', shifted(emit, at + 2));
  drop(at, close);
  return readTarget(text, close, drop, emit);
}

/** Reads what stands behind a link text: its target and title. Gives the offset behind them. */
function readTarget(text: string, at: number, drop: (at: number, end: number) => void, emit: Emit): number {
  const ahead = text.slice(at, at + 4096);
  const match =
    /^\]\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"([^"]*)"|'([^']*)'))?\s*\)/.exec(ahead) ??
    (ahead.startsWith(']:') && isLabel(text, at) ? DEFINITION.exec(ahead) : null) ??
    /^\](?:\[[^\]\n]{0,200}\])?/.exec(ahead);
  const [whole = ']', bracketed, bare, double, single] = match ?? [];
  if (whole === ']' && isWord(text[at + 1])) return at + 1;
  const address = bracketed ?? bare ?? '';
  const title = double ?? single ?? '';
  if (address !== '') emit('address', address, [[0, at + whole.indexOf(address, 2)]]);
  if (title !== '') emit('value', title, [[0, at + whole.lastIndexOf(title)]]);
  drop(at, at + whole.length);
  return at + whole.length;
}

/** The target and title of a link that others refer to, which fill their line. */
const DEFINITION = /^\]:\s*(?:<([^<>\n]*)>|(\S+))(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?(?=[ \t]*(?:\r?\n|$))/;

/** Tells whether a line up to a bracket is the label of a link. That of a footnote has words behind it. */
const isLabel = (text: string, close: number): boolean =>
  /(?:^|\n)[ \t>]*\[(?!\^)[^[\]\n]*$/.test(text.slice(Math.max(0, close - MAX_LABEL_LENGTH), close));
const MAX_LABEL_LENGTH = 200;

const indexOrEnd = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};
