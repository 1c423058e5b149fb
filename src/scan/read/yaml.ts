import { BACKSLASH, putFoldedEscape } from './json.ts';
import { emitKey, emitString } from './strings.ts';
import { type Emit, TextRun } from './text-run.ts';

/** Finds the values and comments of YAML, and the keys that are words. Broken YAML is read line by line all the same. */
export function readYaml(text: string, emit: Emit): void {
  const reader = new YamlLines(text, emit);
  for (let at = 0; at < text.length; ) at = reader.readLine(at);
}

class YamlLines {
  readonly #text: string;
  readonly #emit: Emit;

  constructor(text: string, emit: Emit) {
    this.#text = text;
    this.#emit = emit;
  }

  /** Reads a line, with what continues it, and gives the offset of the next. */
  readLine(start: number): number {
    const text = this.#text;
    const lineEnd = indexOrEnd(text, '\n', start);
    let at = start;
    while (at < lineEnd && (text[at] === ' ' || text[at] === '\t')) at += 1;
    const indent = at - start;
    let inner = indent;
    // `- - key: value`
    while (text[at] === '-' && /\s/.test(text[at + 1] ?? '\n') && at < lineEnd) {
      at += 1;
      while (at < lineEnd && (text[at] === ' ' || text[at] === '\t')) at += 1;
      inner = at - start;
    }
    if (at >= lineEnd) return lineEnd + 1;
    if (/^(?:(?:---|\.\.\.)\s*$|%)/.test(text.slice(start, Math.min(lineEnd, start + 80)))) return lineEnd + 1;
    const keyEnd = endOfKey(text, at, lineEnd);
    if (keyEnd !== -1) {
      this.#readKey(at, keyEnd - 1, inner > indent && isPage(text.slice(keyEnd, lineEnd)));
      at = keyEnd;
    }
    // A value on a line of its own goes on at the same indent: `key:`, and its text on two lines below.
    const own = inner === indent ? indent - 1 : indent;
    return this.#readValue(at, { lineEnd, indent: keyEnd === -1 ? own : inner });
  }

  /** Reads a key. That of a page in a list of pages, `- Title: page.md`, is a value. */
  #readKey(start: number, end: number, isTitle: boolean): void {
    this.#end(this.#runOf(start, end), isTitle ? emitString : emitKey);
  }

  #runOf(start: number, end: number): TextRun {
    const sign = this.#text[start];
    if (sign === '"') return doubleQuoted(this.#text, start).run;
    if (sign === "'") return singleQuoted(this.#text, start).run;
    const run = new TextRun();
    run.copy(this.#text, start, end);
    return run;
  }

  #readValue(start: number, { lineEnd, indent }: { readonly lineEnd: number; readonly indent: number }): number {
    const text = this.#text;
    let at = start;
    for (;;) {
      while (at < lineEnd && (text[at] === ' ' || text[at] === '\t')) at += 1;
      // A tag or an anchor.
      if (at < lineEnd && /[!&]/.test(text[at] ?? '')) while (at < lineEnd && !/\s/.test(text[at] ?? '')) at += 1;
      else break;
    }
    if (at >= lineEnd) return lineEnd + 1;
    const sign = text[at] ?? '';
    if (sign === '#') return this.#readComment(at, lineEnd);
    if (sign === '|' || sign === '>') return this.#readBlock(lineEnd + 1, indent);
    if (sign === '[' || sign === '{') return this.#readFlow(at);
    if (sign === '"' || sign === "'") return this.#afterValue(this.#readQuoted(at));
    if (sign === '*') return lineEnd + 1;
    return this.#readPlain(at, { lineEnd, indent });
  }

  #afterValue(at: number): number {
    const lineEnd = indexOrEnd(this.#text, '\n', at);
    const comment = this.#text.slice(at, lineEnd).indexOf('#');
    return comment !== -1 ? this.#readComment(at + comment, lineEnd) : lineEnd + 1;
  }

  #readComment(at: number, lineEnd: number): number {
    const run = new TextRun();
    run.copy(this.#text, at + 1, lineEnd);
    run.end('comment', this.#emit);
    return lineEnd + 1;
  }

  #end(run: TextRun, emitOne = emitString): void {
    run.end('value', (_, value, offsets) => emitOne(this.#emit, value, offsets));
  }

  #readBlock(start: number, indent: number): number {
    const text = this.#text;
    const run = new TextRun();
    let at = start;
    let blockIndent = -1;
    while (at < text.length) {
      const lineEnd = indexOrEnd(text, '\n', at);
      let from = at;
      while (from < lineEnd && text[from] === ' ') from += 1;
      const own = from - at;
      if (from < lineEnd && text[from] !== '\r') {
        if (blockIndent === -1) blockIndent = own;
        if (
          own < blockIndent ||
          own <= indent - (indent === 0 ? 1 : 0) ||
          (own === 0 && indent === 0 && blockIndent > 0)
        )
          break;
      }
      run.copy(text, Math.min(at + Math.max(blockIndent, 0), lineEnd), Math.min(lineEnd + 1, text.length));
      at = lineEnd + 1;
    }
    this.#end(run);
    return at;
  }

  /** Reads a plain value, and the lines that continue it: deeper ones without a key. */
  #readPlain(start: number, { lineEnd, indent }: { readonly lineEnd: number; readonly indent: number }): number {
    const text = this.#text;
    const run = new TextRun();
    let [at, end] = [start, lineEnd];
    for (;;) {
      const comment = text.slice(at, end).search(/\s#/);
      run.copy(text, at, comment === -1 ? end : at + comment);
      if (comment !== -1) {
        this.#end(run);
        return this.#readComment(at + comment + 1, end);
      }
      const nextEnd = indexOrEnd(text, '\n', end + 1);
      let next = end + 1;
      while (next < nextEnd && text[next] === ' ') next += 1;
      const isDeeper = next - end - 1 > indent;
      const isOther =
        next >= nextEnd || /[#\r]/.test(text[next] ?? '') || /^(?:-\s|---|\.\.\.)/.test(text.slice(next, next + 3));
      if (!isDeeper || isOther || endOfKey(text, next, nextEnd) !== -1) break;
      run.put('\n', end);
      [at, end] = [next, nextEnd];
    }
    this.#end(run);
    return end + 1;
  }

  /** Reads a flow collection, which may go over several lines. */
  #readFlow(start: number): number {
    const text = this.#text;
    let depth = 0;
    let at = start;
    while (at < text.length) {
      const sign = text[at] ?? '';
      if (sign === '[' || sign === '{') depth += 1;
      if (sign === ']' || sign === '}') depth -= 1;
      if (depth === 0) return this.#afterValue(at + 1);
      if (sign === '"' || sign === "'") at = this.#readQuoted(at);
      else if (sign === '#' && /\s/.test(text[at - 1] ?? '\n')) at = this.#readComment(at, indexOrEnd(text, '\n', at));
      else if (/[\s,:[\]{}]/.test(sign)) at += 1;
      else at = this.#readFlowPlain(at);
    }
    return at;
  }

  #readFlowPlain(start: number): number {
    FLOW_PLAIN.lastIndex = start;
    const [plain = ''] = FLOW_PLAIN.exec(this.#text) ?? [];
    const end = start + Math.max(plain.length, 1);
    const isKey = /^\s*:(?:\s|$)/.test(this.#text.slice(end, end + 20));
    const run = new TextRun();
    run.copy(this.#text, start, end);
    this.#end(run, isKey ? emitKey : emitString);
    return end;
  }

  /** Reads a quoted value or key, and gives the offset behind it. */
  #readQuoted(start: number): number {
    const text = this.#text;
    const { run, end } = text[start] === '"' ? doubleQuoted(text, start) : singleQuoted(text, start);
    this.#end(run, /^\s{0,20}:(?:\s|$)/.test(text.slice(end, end + 22)) ? emitKey : emitString);
    return end;
  }
}

const isPage = (value: string): boolean => /^[ \t]+[^\s:]+\.(?:md|mdx|html|rst|adoc|ipynb)[ \t]*$/.test(value);

const FLOW_PLAIN = /(?:[^,:[\]{}\n#]|:(?=\S)|(?<=\S)#)+/y;

function doubleQuoted(text: string, start: number): { readonly run: TextRun; readonly end: number } {
  const run = new TextRun();
  let from = start + 1;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) break;
    if (code !== BACKSLASH) continue;
    run.copy(text, from, at);
    at = putFoldedEscape(run, text, at);
    from = at + 1;
  }
  run.copy(text, from, at);
  return { run, end: at + 1 };
}

function singleQuoted(text: string, start: number): { readonly run: TextRun; readonly end: number } {
  const run = new TextRun();
  let from = start + 1;
  for (;;) {
    const at = indexOrEnd(text, "'", from);
    if (text[at + 1] !== "'") {
      run.copy(text, from, at);
      return { run, end: at + 1 };
    }
    run.copy(text, from, at + 1);
    from = at + 2;
  }
}

/** The longest key. */
const MAX_KEY_LENGTH = 1024;

/** Finds the end of the key at an offset, behind its colon; -1 where none stands there. */
function endOfKey(text: string, start: number, lineEnd: number): number {
  const quote = text[start] ?? '';
  let at = start;
  if (quote === '"' || quote === "'") {
    at = start + 1 + text.slice(start + 1, Math.min(lineEnd, start + MAX_KEY_LENGTH)).indexOf(quote) + 1;
    if (at === start + 1) return -1;
    while (text[at] === ' ') at += 1;
    return text[at] === ':' && /\s/.test(text[at + 1] ?? '\n') && at < lineEnd ? at + 1 : -1;
  }
  if (/[[{#|>]/.test(quote)) return -1;
  const [key] = /^.*?:(?=\s|$)/.exec(text.slice(start, Math.min(lineEnd, start + MAX_KEY_LENGTH))) ?? [];
  if (key !== undefined) return /\s#/.test(key) ? -1 : start + key.length;
  return -1;
}

const indexOrEnd = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};
